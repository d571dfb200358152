/** Whether this is an id as the database writes them: a UUID in small letters. Anything else never reaches a query. */
export const isId = (value: unknown): value is string =>
	typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
