import { navigating } from '$app/state';

const moment = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Makes the `onsubmitcapture` of a form whose gestures are links that build on one another: what is pressed while the page of
 * the gesture before is on its way waits for it, instead of taking its place and losing it.
 */
export function inTurn() {
	let last = Promise.resolve();
	let isTurn = false;

	async function take(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
		// A form submits nothing while it is still telling of a submission.
		await moment();
		// A button that the page before took away has nothing left to do.
		if (!form.isConnected || submitter?.isConnected === false) return;
		isTurn = true;
		form.requestSubmit(submitter);
		isTurn = false;
		// The navigation that this begins is known one moment later.
		await moment();
		await navigating.complete?.catch(() => {});
	}

	return (event: SubmitEvent & { currentTarget: HTMLFormElement }): void => {
		if (isTurn) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		const { currentTarget: form, submitter } = event;
		last = last.then(() => take(form, submitter));
	};
}
