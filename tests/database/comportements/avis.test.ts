import { beforeEach, describe, expect, test } from 'vitest';
import { faitSchema } from '../../../src/lib/domain/avis/fait.ts';
import { GENRES_AVIS } from '../../../src/lib/domain/avis/genre.ts';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson } from '../harness/people.ts';

describe.each(ENGINES)('les avis (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let bob: { id: string };
	let demarche: string;

	beforeEach(async () => {
		await instance.engine.exec('delete from public.avis; delete from private.courrier');
		ada = await createPerson(instance.engine, 'Ada');
		bob = await createPerson(instance.engine, 'Bob');
		demarche = await createDemarche(instance.engine, ada, 'membres');
		await addMembre(instance.engine, demarche, bob, 'observateur');
	});

	const act = (sql: string, parameters: unknown[] = [], who = ada) =>
		as(instance.engine, who, (tx) => tx.query(sql, parameters));
	const avisOf = (who: { id: string }) =>
		instance.engine.query(
			`select genre::text, resume, demarche_id, acteur_id, objet_id from public.avis where profil_id = $1 order by cree_le`,
			[who.id]
		);
	const seenBy = (who: { id: string }) => act('select genre::text from public.avis', [], who);
	const lettersOf = (who: { id: string }) =>
		instance.engine.query(
			`select id, genre, round(extract(epoch from a_envoyer_apres - now()) / 60)::integer as minutes
			from private.courrier where profil_id = $1 order by cree_le`,
			[who.id]
		);
	const open = async () =>
		act(`select public.change_etape_etat($1, 'ouverte', 'Prêts')`, [
			await etapeOf(instance.engine, demarche, 'debat')
		]);
	const rename = (role: string) =>
		act(
			'update public.membre set role = $3::public.role_demarche where demarche_id = $1 and profil_id = $2',
			[demarche, bob.id, role]
		);
	const addJalon = (debut: string, nature = 'atelier') =>
		act(
			`insert into public.jalon (demarche_id, nature, titre, lieu, debut) values ($1, $2::public.nature_jalon, 'Atelier', 'Mairie', ${debut})`,
			[demarche, nature]
		);
	const remove = () =>
		act('update public.membre set retire_le = now() where demarche_id = $1 and profil_id = $2', [
			demarche,
			bob.id
		]);

	test('une étape qui s’ouvre se dit aux membres, pas à qui l’ouvre', async () => {
		await open();
		expect(await avisOf(bob)).toMatchObject([
			{ genre: 'etape_passage', resume: { nature: 'debat', vers: 'ouverte' }, acteur_id: ada.id }
		]);
		expect(await avisOf(ada)).toEqual([]);
	});

	test('une rencontre à venir se dit quand elle est fixée, déplacée, annulée', async () => {
		await addJalon('current_date + 10');
		await act(`update public.jalon set titre = 'Le grand atelier' where demarche_id = $1`, [demarche]);
		await act('update public.jalon set debut = debut + 1 where demarche_id = $1', [demarche]);
		await act('delete from public.jalon where demarche_id = $1', [demarche]);
		expect((await avisOf(bob)).map(({ genre }) => genre)).toEqual([
			'rencontre_ajoutee',
			'rencontre_deplacee',
			'rencontre_annulee'
		]);
	});

	test('une rencontre dont l’heure change se dit, avec l’heure et le fuseau de la démarche', async () => {
		await addJalon('current_date + 10');
		await act(`update public.jalon set heure_debut = '18:00', heure_fin = '20:30' where demarche_id = $1`, [
			demarche
		]);
		await act(`update public.jalon set heure_debut = '18:30' where demarche_id = $1`, [demarche]);
		const told = (await avisOf(bob)).slice(1);
		expect(told).toMatchObject([
			{
				genre: 'rencontre_deplacee',
				resume: { heure: '18:00', heure_fin: '20:30', fuseau: 'Europe/Paris' }
			},
			{ genre: 'rencontre_deplacee', resume: { heure: '18:30' } }
		]);
		for (const avis of told) expect(faitSchema.safeParse(avis).error).toBeUndefined();
	});

	test.each([
		['du passé', 'current_date - 1', 'atelier'],
		['d’échéance', 'current_date + 10', 'echeance']
	])('une date %s ne se dit pas', async (_, debut, nature) => {
		await addJalon(debut, nature);
		expect(await avisOf(bob)).toEqual([]);
	});

	test('un rôle changé se dit à la personne, tout de suite', async () => {
		await rename('contributeur');
		expect(await avisOf(bob)).toMatchObject([
			{ genre: 'role_change', resume: { de: 'observateur', vers: 'contributeur' } }
		]);
		expect(await lettersOf(bob)).toMatchObject([{ genre: 'avis', minutes: 10 }]);
	});

	test('plusieurs avis en dix minutes font un seul courriel', async () => {
		await rename('contributeur');
		await rename('facilitateur');
		expect(await avisOf(bob)).toHaveLength(2);
		expect(await lettersOf(bob)).toHaveLength(1);
	});

	test('un avis qui vient pendant que la lettre part en fait une autre', async () => {
		await rename('contributeur');
		await instance.engine.exec('update private.courrier set essais = 1');
		await rename('facilitateur');
		expect(await lettersOf(bob)).toHaveLength(2);
	});

	test('être retiré se dit, sans rien de la démarche que son titre', async () => {
		await remove();
		expect(await avisOf(bob)).toMatchObject([{ genre: 'membre_retire', demarche_id: null }]);
		expect(await seenBy(bob)).toEqual([{ genre: 'membre_retire' }]);
	});

	test('partir de soi-même ne se dit pas', async () => {
		await act(
			'update public.membre set retire_le = now() where demarche_id = $1 and profil_id = $2',
			[demarche, bob.id],
			bob
		);
		expect(await avisOf(bob)).toEqual([]);
	});

	test('un mandat accordé puis retiré se dit à la personne', async () => {
		const [organisation] = await act(
			`insert into public.organisation (nom, nature) values ('Les Amis', 'association') returning id`
		);
		await act(`insert into public.mandat (organisation_id, profil_id) values ($1, $2)`, [
			organisation!.id,
			bob.id
		]);
		await act(`update public.mandat set revoque_le = now() where profil_id = $1`, [bob.id]);
		expect((await avisOf(bob)).map(({ genre, resume }) => [genre, resume])).toEqual([
			['mandat_accorde', { organisation: 'Les Amis', role: 'porte_parole' }],
			['mandat_revoque', { organisation: 'Les Amis', role: 'porte_parole' }]
		]);
		expect(await avisOf(ada)).toEqual([]);
	});

	test('ce que la démarche ne montre plus ne se voit plus, et revient avec elle', async () => {
		await open();
		const show = (visibilite: string) =>
			instance.engine.query('update public.demarche set visibilite = $2::public.visibilite where id = $1', [
				demarche,
				visibilite
			]);
		await show('brouillon');
		expect(await seenBy(bob)).toEqual([]);
		await addJalon('current_date + 10');
		expect(await avisOf(bob)).toHaveLength(1);
		await show('membres');
		expect(await seenBy(bob)).toHaveLength(1);
	});

	test('ce que les déclencheurs écrivent, le code sait le lire', async () => {
		await open();
		await addJalon('current_date + 10');
		await act('update public.jalon set debut = debut + 1 where demarche_id = $1', [demarche]);
		await act('delete from public.jalon where demarche_id = $1', [demarche]);
		await rename('contributeur');
		const [document] = await act(
			`insert into public.document (demarche_id, titre) values ($1, 'Bilan') returning id`,
			[demarche]
		);
		const [version] = await instance.engine.query(
			`insert into public.document_version (document_id, demarche_id, numero, genre, contenu, mots)
			values ($1, $2, 1, 'nommee', '{}', 0) returning id`,
			[document!.id, demarche]
		);
		await act('update public.document set publie_version_id = $2 where id = $1', [document!.id, version!.id]);
		const [organisation] = await act(
			`insert into public.organisation (nom, nature) values ('Les Amis', 'association') returning id`
		);
		await act(`insert into public.mandat (organisation_id, profil_id) values ($1, $2)`, [
			organisation!.id,
			bob.id
		]);
		await act(`update public.mandat set revoque_le = now() where profil_id = $1`, [bob.id]);
		await rename('facilitateur');
		const eve = await createPerson(instance.engine, 'Eve');
		const one = async (sql: string, parameters: unknown[]) =>
			String((await instance.engine.query(`${sql} returning id`, parameters))[0]!.id);
		await one('insert into public.demande (demarche_id, profil_id) values ($1, $2)', [demarche, eve.id]);
		for (const etat of ['acceptee', 'refusee']) {
			const demande = await one('insert into public.demande (demarche_id, profil_id) values ($1, $2)', [
				demarche,
				bob.id
			]);
			await instance.engine.query(
				`update public.demande set etat = $2::public.etat_demande, motif = 'Complet' where id = $1`,
				[demande, etat]
			);
		}
		const invitation = await one(
			`insert into public.invitation (demarche_id, role, jeton_hash, expire_le, usages_max, cree_par)
			values ($1, 'observateur', repeat('a', 64), now() + interval '1 day', 5, $2)`,
			[demarche, bob.id]
		);
		await instance.engine.query('update public.invitation set usages = 1 where id = $1', [invitation]);
		await instance.engine.query(
			`insert into public.mandat (organisation_id, profil_id, role) values ($1, $2, 'referent')`,
			[organisation!.id, bob.id]
		);
		await one('insert into public.demande_mandat (organisation_id, profil_id) values ($1, $2)', [
			organisation!.id,
			eve.id
		]);
		const asked = await one(
			'insert into public.demande_mandat (organisation_id, profil_id) values ($1, $2)',
			[organisation!.id, bob.id]
		);
		await instance.engine.query(
			`update public.demande_mandat set etat = 'refusee', motif = 'Non' where id = $1`,
			[asked]
		);
		await instance.engine.query('insert into public.charte_version (demarche_id) values ($1)', [demarche]);
		await instance.engine.query(
			`update public.charte_version set numero = 1, niveaux = '{}', publiee_le = now() where demarche_id = $1`,
			[demarche]
		);
		const etape = await etapeOf(instance.engine, demarche, 'debat');
		const recueil = await one(
			`insert into public.recueil (demarche_id, etape_id, nature, titre) values ($1, $2, 'appel', 'Vos idées')`,
			[demarche, etape]
		);
		await one(
			`insert into public.question (demarche_id, recueil_id, nature, libelle) values ($1, $2, 'courte', 'Pourquoi ?')`,
			[demarche, recueil]
		);
		await act(`update public.recueil set etat = 'ouvert' where id = $1`, [recueil]);
		const contribution = await one(
			`insert into public.contribution (demarche_id, etape_id, nature, titre, profil_id, etat, reference, deposee_le)
			values ($1, $2, 'besoin', 'Un besoin', $3, 'publiee', 'ESSAI-2026-0001', now())`,
			[demarche, etape, bob.id]
		);
		await act(
			`select public.moderate($1, array[$2]::uuid[], '{}'::uuid[], 'rejetee', 'hors_sujet', 'Ailleurs')`,
			[demarche, contribution]
		);
		await remove();
		const written = await avisOf(bob);
		expect(new Set(written.map(({ genre }) => genre))).toEqual(new Set(GENRES_AVIS));
		for (const avis of written) expect(faitSchema.safeParse(avis).error).toBeUndefined();
	});

	test('supprimer un brouillon n’annonce pas l’annulation de ses rencontres', async () => {
		const brouillon = await createDemarche(instance.engine, ada);
		await addMembre(instance.engine, brouillon, bob, 'facilitateur');
		await act(
			`insert into public.jalon (demarche_id, nature, titre, debut) values ($1, 'atelier', 'Atelier', current_date + 9)`,
			[brouillon]
		);
		await act('delete from public.demarche where id = $1', [brouillon]);
		expect(await avisOf(bob)).toEqual([]);
	});

	describe('par courriel', () => {
		const set = (who: { id: string }, change: string) =>
			instance.engine.query(`update public.profil_prive set ${change} where profil_id = $1`, [who.id]);
		const follow = (rythme: string) =>
			act(
				'insert into public.abonnement (demarche_id, rythme) values ($1, $2::public.rythme_avis)',
				[demarche, rythme],
				bob
			);
		const contentOf = async (genre: string) => {
			await instance.engine.exec(`update private.courrier set a_envoyer_apres = now() - interval '1 second'`);
			const [row] = await instance.engine.query('select private.claim_courriers(50, 60) as lettres');
			const letters = row!.lettres as { genre: string; profil: string; contenu: { avis: object[] } }[];
			return letters.find((letter) => letter.genre === genre && letter.profil === bob.id)?.contenu;
		};
		/** The next Monday of a week in which nothing else happened. */
		const monday = () => new Date(Date.now() + 60_000).toISOString();
		const postResumes = async (when = monday()) =>
			Number((await instance.engine.query('select private.post_resumes($1) as n', [when]))[0]!.n);

		test.each([
			['tout_de_suite', 'avis'],
			['chaque_semaine', 'resume'],
			['rien', undefined]
		])('une démarche suivie « %s » : une étape qui s’ouvre part par « %s »', async (rythme, genre) => {
			await follow(rythme);
			await open();
			await postResumes();
			expect((await lettersOf(bob)).map((letter) => letter.genre)).toEqual(genre ? [genre] : []);
		});

		test('sans rien choisir, une étape qui s’ouvre attend le résumé de la semaine', async () => {
			await open();
			expect(await lettersOf(bob)).toEqual([]);
			expect(await postResumes()).toBe(1);
			expect(await contentOf('resume')).toMatchObject({
				desabonne: false,
				avis: [{ genre: 'etape_passage', resume: { nature: 'debat', vers: 'ouverte' } }]
			});
		});

		test('le même résumé ne part pas deux fois, même demandé par deux processus', async () => {
			await open();
			const when = monday();
			expect((await Promise.all([postResumes(when), postResumes(when)])).sort()).toEqual([0, 1]);
			await addJalon('current_date + 10');
			expect(await postResumes(when)).toBe(0);
			expect(await lettersOf(bob)).toHaveLength(1);
		});

		test('ce qui est déjà parti ou déjà lu ne se redit pas', async () => {
			await rename('contributeur');
			await open();
			await instance.engine.query(
				'update public.avis set lu_le = now() where profil_id = $1 and courrier_id is null',
				[bob.id]
			);
			expect(await postResumes()).toBe(0);
		});

		test.each<[string, () => Promise<unknown>]>([
			['lu entre-temps', () => act('update public.avis set lu_le = now()', [], bob)],
			[
				'd’une démarche refermée entre-temps',
				() =>
					instance.engine.query(`update public.demarche set visibilite = 'brouillon' where id = $1`, [
						demarche
					])
			],
			['d’une démarche dont la personne ne veut plus rien', () => follow('rien')]
		])('une lettre ne dit rien de ce qui est %s', async (_, change) => {
			await open();
			await postResumes();
			await change();
			expect((await contentOf('resume'))!.avis).toEqual([]);
		});

		test('qui ne veut plus de courriels n’en reçoit plus, ni ceux qui attendaient', async () => {
			await rename('contributeur');
			await open();
			await postResumes();
			expect(
				(await instance.engine.query(`select private.unsubscribe($1, 'avis') as fait`, [bob.id]))[0]
			).toEqual({
				fait: true
			});
			expect(await contentOf('avis')).toMatchObject({ desabonne: true });
			await set(bob, 'resume_hebdomadaire = false');
			await rename('facilitateur');
			await addJalon('current_date + 10');
			expect(await postResumes(new Date(Date.now() + 7 * 86_400_000).toISOString())).toBe(0);
			expect(await lettersOf(bob)).toHaveLength(2);
		});

		test('ce que disait une lettre fermée attend le résumé suivant', async () => {
			await rename('contributeur');
			await instance.engine.query(`select private.unsubscribe($1, 'avis')`, [bob.id]);
			const [lettre] = await lettersOf(bob);
			await instance.engine.query(`select private.settle_courrier($1, 0, 'clos', 'desabonne', null)`, [
				lettre!.id
			]);
			expect(await postResumes()).toBe(1);
			expect((await contentOf('resume'))!.avis).toMatchObject([{ genre: 'role_change' }]);
		});

		test('une lettre dit aussi ce qui y entre pendant qu’on la prend', async () => {
			await rename('contributeur');
			// Both in one statement: what a stable function would not see yet.
			const [row] = await instance.engine.query(
				`with entre as (
					insert into public.avis (profil_id, demarche_id, genre, resume, cle, courrier_id)
					select a.profil_id, a.demarche_id, a.genre, a.resume, 'entre', a.courrier_id from public.avis a
					where a.profil_id = $1 returning courrier_id)
				select private.contenu_avis(e.courrier_id, $1, 'avis') as contenu from entre e`,
				[bob.id]
			);
			expect((row!.contenu as { avis: object[] }).avis).toHaveLength(2);
		});

		test('se désabonner du résumé laisse le reste', async () => {
			await instance.engine.query(`select private.unsubscribe($1, 'resume')`, [bob.id]);
			expect(
				await instance.engine.query(
					'select resume_hebdomadaire, alertes_immediates from public.profil_prive where profil_id = $1',
					[bob.id]
				)
			).toEqual([{ resume_hebdomadaire: false, alertes_immediates: true }]);
		});
	});

	describe('qui suit sans être membre', () => {
		let eve: { id: string };
		let publique: string;

		beforeEach(async () => {
			eve = await createPerson(instance.engine, 'Eve');
			publique = await createDemarche(instance.engine, ada, 'public');
			await follow();
		});

		const follow = (rythme = 'chaque_semaine') =>
			act(
				`insert into public.abonnement (demarche_id, rythme) values ($1, $2::public.rythme_avis)
				on conflict (profil_id, demarche_id) do update set rythme = excluded.rythme`,
				[publique, rythme],
				eve
			);
		const openDebat = async () =>
			act(`select public.change_etape_etat($1, 'ouverte', 'Prêts')`, [
				await etapeOf(instance.engine, publique, 'debat')
			]);
		const followers = () =>
			instance.engine.query('select profil_id from public.abonnement where demarche_id = $1', [publique]);

		test('apprend ce qui est public, et l’attend jusqu’au résumé du lundi', async () => {
			await openDebat();
			expect(await avisOf(eve)).toMatchObject([{ genre: 'etape_passage' }]);
			expect(await seenBy(eve)).toHaveLength(1);
			expect(await lettersOf(eve)).toEqual([]);
		});

		test('reçoit un courriel tout de suite si elle l’a choisi', async () => {
			await follow('tout_de_suite');
			await openDebat();
			expect(await lettersOf(eve)).toMatchObject([{ genre: 'avis', minutes: 10 }]);
		});

		test('n’apprend pas ce qui se passe entre membres', async () => {
			const zoe = await createPerson(instance.engine, 'Zoé');
			await instance.engine.query('insert into public.demande (demarche_id, profil_id) values ($1, $2)', [
				publique,
				zoe.id
			]);
			expect((await avisOf(ada)).map(({ genre }) => genre)).toEqual(['demande_recue']);
			expect(await avisOf(eve)).toEqual([]);
		});

		test.each(['membres', 'brouillon'])(
			'n’apprend plus rien quand la démarche devient « %s »',
			async (visibilite) => {
				await openDebat();
				await instance.engine.query(
					'update public.demarche set visibilite = $2::public.visibilite where id = $1',
					[publique, visibilite]
				);
				await act(
					`insert into public.jalon (demarche_id, nature, titre, debut) values ($1, 'atelier', 'Atelier', current_date + 9)`,
					[publique]
				);
				expect(await avisOf(eve)).toHaveLength(1);
				expect(await seenBy(eve)).toEqual([]);
			}
		);

		test('n’en apprend pas plus si elle administre l’instance', async () => {
			await instance.engine.query('insert into public.administrateur (profil_id) values ($1)', [eve.id]);
			await instance.engine.query(`update public.demarche set visibilite = 'membres' where id = $1`, [
				publique
			]);
			await openDebat();
			expect(await avisOf(eve)).toEqual([]);
		});

		test('n’apprend plus rien une fois qu’elle ne suit plus', async () => {
			await act('delete from public.abonnement where demarche_id = $1', [publique], eve);
			await openDebat();
			expect(await avisOf(eve)).toEqual([]);
		});

		test('ne trouve pas dans le résumé ce qui s’est passé avant qu’elle cesse de suivre', async () => {
			await openDebat();
			const rythme = async () =>
				(
					await instance.engine.query(`select private.rythme_of($1, $2, 'etape_passage') as rythme`, [
						eve.id,
						publique
					])
				)[0]!.rythme;
			expect(await rythme()).toBe('chaque_semaine');
			await act('delete from public.abonnement where demarche_id = $1', [publique], eve);
			expect(await rythme()).toBe('rien');
		});

		test('la réponse à sa demande de participer part tout de suite, selon ses préférences', async () => {
			await follow('rien');
			await act('insert into public.demande (demarche_id) values ($1)', [publique], eve);
			await instance.engine.query(
				`update public.demande set etat = 'refusee', motif = 'Complet' where profil_id = $1`,
				[eve.id]
			);
			expect(await avisOf(eve)).toMatchObject([{ genre: 'demande_refusee' }]);
			expect(await lettersOf(eve)).toMatchObject([{ genre: 'avis' }]);
		});

		test('ne reçoit qu’un avis en devenant membre, et suit alors comme les autres', async () => {
			await addMembre(instance.engine, publique, eve, 'contributeur');
			expect(await followers()).toEqual([]);
			await openDebat();
			expect((await avisOf(eve)).filter(({ genre }) => genre === 'etape_passage')).toHaveLength(1);
		});

		test('qui part ou qu’on retire n’est plus au courant de rien sans le demander', async () => {
			await addMembre(instance.engine, publique, eve, 'contributeur');
			await follow('tout_de_suite');
			await instance.engine.query('update public.membre set retire_le = now() where profil_id = $1', [
				eve.id
			]);
			expect(await followers()).toEqual([]);
			await openDebat();
			expect((await avisOf(eve)).filter(({ genre }) => genre === 'etape_passage')).toEqual([]);
		});
	});
});
