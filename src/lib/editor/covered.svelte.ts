/** How much of the window's foot the keyboard of a phone covers, in pixels. Made while a component is set up. */
export class Covered {
	pixels = $state(0);

	constructor() {
		$effect(() => {
			const seen = window.visualViewport;
			if (!seen) return;
			const measure = () => (this.pixels = Math.max(0, window.innerHeight - seen.height - seen.offsetTop));
			seen.addEventListener('resize', measure);
			seen.addEventListener('scroll', measure);
			return () => {
				seen.removeEventListener('resize', measure);
				seen.removeEventListener('scroll', measure);
			};
		});
	}
}
