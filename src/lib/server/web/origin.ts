/** True for a request that may change something. */
export const isWrite = ({ method }: Request) => !['GET', 'HEAD', 'OPTIONS'].includes(method);

/** True when a write does not come from a page of this site: browsers send Origin with every one. */
export const isForeignWrite = (request: Request, origin: string) =>
	isWrite(request) && request.headers.get('origin') !== origin;

/** The page whose permission is a signed link and never a cookie: the programs of mail providers write there (RFC 8058). */
export const asksNoOrigin = (route: string | null) => route === '/desabonnement/[jeton]';
