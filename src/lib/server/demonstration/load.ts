import type { Runtime } from '../runtime.ts';
export async function loadDemonstration(_runtime: Runtime, _say: (line: string) => void): Promise<boolean> {
	return false;
}
