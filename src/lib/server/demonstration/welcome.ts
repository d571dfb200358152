import type { Runtime } from '../runtime.ts';
export async function welcome({ config }: Runtime): Promise<string[]> {
	return [`Ensemblier est ouvert : ${config.origin}`];
}
