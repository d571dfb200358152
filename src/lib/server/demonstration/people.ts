import type { Role } from '../../domain/demarche/role.ts';

/** The people of the demonstration: invented names, addresses that exist nowhere (.example is reserved). */
export interface DemonstrationPerson {
	key: 'porteuse' | 'facilitatrice' | 'actrice' | 'observateur' | 'administratrice';
	nom: string;
	email: string;
	/** Role in the démarches of the demonstration; null for somebody who only runs the instance. */
	role: Role | null;
	/** Shown beside the sign-in link. */
	fonction: string;
}

const address = (key: string) => `${key}@demo.ensemblier.example`;

export const PEOPLE: readonly DemonstrationPerson[] = [
	{
		key: 'porteuse',
		nom: 'Maëlle Kerdoncuff',
		email: address('porteuse'),
		role: 'porteur',
		fonction: 'porteuse, agente de la collectivité'
	},
	{
		key: 'facilitatrice',
		nom: 'Inès Vasseur',
		email: address('facilitatrice'),
		role: 'facilitateur',
		fonction: 'facilitatrice indépendante'
	},
	{
		key: 'actrice',
		nom: 'Solenn Abgrall',
		email: address('actrice'),
		role: 'contributeur',
		fonction: 'actrice de l’ESS, avec un mandat'
	},
	{
		key: 'observateur',
		nom: 'Tanguy Morel',
		email: address('observateur'),
		role: 'observateur',
		fonction: 'observateur, habitant'
	},
	{
		key: 'administratrice',
		nom: 'Camille Rospars',
		email: address('administratrice'),
		role: null,
		fonction: 'administratrice de l’instance'
	}
];
