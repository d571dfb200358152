import type { demo as source } from '../fr/demo.ts';

export const demo: typeof source = {
	titre: 'Demonstration mailbox',
	chapo:
		'In the demonstration no message leaves: those that would have been sent are read here, on this machine only.',
	vide: 'No message yet. Ask for a sign-in link, for example: it will appear here.',
	demanderUnLien: 'Ask for a sign-in link',
	a: 'To',
	actualiser: 'Refresh',
	message: 'Message'
};
