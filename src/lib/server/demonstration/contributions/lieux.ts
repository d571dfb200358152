/** The communes that the contributions speak of: real ones, by their official code, in the four départements. */
export const LIEUX = {
	brest: '29019',
	carhaix: '29024',
	concarneau: '29039',
	douarnenez: '29046',
	landerneau: '29103',
	morlaix: '29151',
	quimper: '29232',
	combourg: '35085',
	fougeres: '35115',
	guichen: '35126',
	redon: '35236',
	rennes: '35238',
	saintMalo: '35288',
	vitre: '35360',
	dinan: '22050',
	guingamp: '22070',
	lannion: '22113',
	loudeac: '22136',
	paimpol: '22162',
	rostrenen: '22266',
	saintBrieuc: '22278',
	auray: '56007',
	gourin: '56066',
	lePalais: '56152',
	lorient: '56121',
	ploermel: '56165',
	pontivy: '56178',
	questembert: '56184',
	vannes: '56260'
} as const;

export type Lieu = keyof typeof LIEUX;
