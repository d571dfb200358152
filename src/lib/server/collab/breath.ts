/** Lets everybody else be heard while something long is done: to be awaited between two pieces of it. `slice` in milliseconds. */
export function breathing(slice: number): () => Promise<void> {
	let until = performance.now() + slice;
	return async () => {
		if (performance.now() < until) return;
		await new Promise(setImmediate);
		until = performance.now() + slice;
	};
}
