/** What a server says while it works: a line of JSON at a time, each as soon as it is whole. */
export async function* readLines<T>(body: ReadableStream<Uint8Array>): AsyncGenerator<T, void> {
	const reader = body.getReader();
	const decoder = new TextDecoder();
	let begun = '';
	try {
		for (;;) {
			const { done, value } = await reader.read();
			begun += decoder.decode(value, { stream: !done });
			const lines = begun.split('\n');
			begun = lines.pop()!;
			for (const line of lines) yield JSON.parse(line) as T;
			if (!done) continue;
			if (begun) yield JSON.parse(begun) as T;
			return;
		}
	} finally {
		await reader.cancel();
	}
}
