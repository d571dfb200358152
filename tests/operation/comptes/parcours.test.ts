import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkOf } from './catcher.ts';
import { startInstance, type Instance } from './instance.ts';
import { createPerson, PASSWORD, signIn, Visitor } from './visitor.ts';

let instance: Instance;
beforeAll(async () => (instance = await startInstance()));
afterAll(() => instance.stop());

const location = (response: Response) => response.headers.get('location');

test('créer un compte, confirmer son adresse, arriver là où l’on allait', async () => {
	const visitor = new Visitor(instance);
	const fields = {
		nom: 'Zoé',
		courriel: 'zoe@exemple.fr',
		mot_de_passe: PASSWORD,
		suite: '/demarches?page=2'
	};
	expect((await visitor.post('/inscription', fields)).status).toBe(200);
	expect(await visitor.isSignedIn()).toBe(false);
	expect((await signIn(visitor, 'zoe@exemple.fr')).status).toBe(400);
	const link = linkOf(await instance.mails.take('zoe@exemple.fr', 'Confirmez votre adresse'));
	expect((await visitor.get(link)).status).toBe(200);
	expect((await visitor.get(link)).status).toBe(200);
	const confirmed = await visitor.follow(link);
	expect(location(confirmed)).toBe('/demarches?page=2');
	expect(await visitor.isSignedIn()).toBe(true);
	expect(await (await visitor.get('/compte')).text()).toContain('value="Zoé"');
});

test('un lien ne sert qu’une fois', async () => {
	await createPerson(instance, 'lien@exemple.fr');
	const visitor = new Visitor(instance);
	await visitor.post('/connexion?/lien', { courriel: 'lien@exemple.fr', suite: '/compte' });
	const link = linkOf(await instance.mails.take('lien@exemple.fr', 'lien de connexion'));
	expect(location(await visitor.follow(link))).toBe('/compte');
	const again = await new Visitor(instance).follow(link);
	expect(again.status).toBe(400);
	expect(await again.text()).toContain('Ce lien ne sert plus');
});

test.each([
	['sans jeton', { type: 'email' }],
	['d’un type inconnu', { jeton: 'a'.repeat(64), type: 'invite' }],
	['inventé', { jeton: 'a'.repeat(64), type: 'email' }]
])('un lien %s est refusé sans erreur', async (_, fields) => {
	const answer = await new Visitor(instance).post('/connexion/confirmer', fields);
	expect(answer.status).toBe(400);
});

test('un compte ouvert par quelqu’un d’autre change de mot de passe à la confirmation', async () => {
	const courriel = 'visee@exemple.fr';
	const intruder = new Visitor(instance);
	await intruder.post('/inscription', { nom: 'Intrus', courriel, mot_de_passe: 'le secret de l’intrus' });
	const link = linkOf(await instance.mails.take(courriel, 'Confirmez votre adresse'));
	const owner = new Visitor(instance);
	expect(location(await owner.follow(link))).toBe('/mot-de-passe/nouveau');
	const chosen = { mot_de_passe: PASSWORD, encore: PASSWORD };
	expect(location(await owner.post('/mot-de-passe/nouveau', chosen))).toBe('/compte?fait=mot-de-passe');
	expect((await signIn(intruder, courriel, 'le secret de l’intrus')).status).toBe(400);
	expect((await signIn(new Visitor(instance), courriel)).status).toBe(303);
});

test('un compte jamais confirmé se rattrape par une nouvelle inscription', async () => {
	const courriel = 'oublieuse@exemple.fr';
	const fields = { nom: 'Oublieuse', courriel, mot_de_passe: PASSWORD };
	await new Visitor(instance).post('/inscription', fields);
	await instance.mails.take(courriel, 'Confirmez votre adresse');
	const later = new Visitor(instance);
	await later.post('/inscription', fields);
	await instance.mails.take(courriel, 'déjà un compte');
	const link = linkOf(await instance.mails.take(courriel, 'lien de connexion'));
	// The password of the first time may be anybody's: it is chosen again.
	expect(location(await later.follow(link))).toBe('/mot-de-passe/nouveau');
});

test('mot de passe oublié : le lien en fait choisir un autre, l’ancien ne vaut plus, les autres sessions sont closes', async () => {
	const courriel = 'tete-en-lair@exemple.fr';
	const elsewhere = await createPerson(instance, courriel);
	const visitor = new Visitor(instance);
	await visitor.post('/mot-de-passe/oublie', { courriel });
	const link = linkOf(await instance.mails.take(courriel, 'nouveau mot de passe'));
	expect(location(await visitor.follow(link))).toBe('/mot-de-passe/nouveau');
	const wrong = await visitor.post('/mot-de-passe/nouveau', {
		mot_de_passe: 'un tout autre',
		encore: 'autre'
	});
	expect(wrong.status).toBe(400);
	const fields = { mot_de_passe: 'un tout autre secret', encore: 'un tout autre secret' };
	expect((await visitor.post('/mot-de-passe/nouveau', fields)).status).toBe(303);
	await instance.mails.take(courriel, 'mot de passe a changé');
	expect(await visitor.isSignedIn()).toBe(true);
	expect(await elsewhere.isSignedIn()).toBe(false);
	expect((await signIn(new Visitor(instance), courriel)).status).toBe(400);
	expect((await signIn(new Visitor(instance), courriel, 'un tout autre secret')).status).toBe(303);
	// The proof of the link is spent.
	expect(location(await visitor.post('/mot-de-passe/nouveau', fields))).toBe('/mot-de-passe/oublie');
});

test('une session seule ne suffit pas pour changer de mot de passe', async () => {
	const visitor = await createPerson(instance, 'session@exemple.fr');
	const fields = { mot_de_passe: 'celui du voleur', encore: 'celui du voleur' };
	expect(location(await visitor.post('/mot-de-passe/nouveau', fields))).toBe('/mot-de-passe/oublie');
	const wrong = await visitor.post('/compte/mot-de-passe', { actuel: 'au hasard, tiens', ...fields });
	expect(wrong.status).toBe(400);
	expect(await wrong.text()).toContain('pas votre mot de passe actuel');
	expect((await signIn(new Visitor(instance), 'session@exemple.fr')).status).toBe(303);
});

test('changer de mot de passe avec l’actuel clôt les autres sessions et garde celle-ci', async () => {
	const courriel = 'prudente@exemple.fr';
	const here = await createPerson(instance, courriel);
	const there = new Visitor(instance);
	await signIn(there, courriel);
	const fields = { actuel: PASSWORD, mot_de_passe: 'encore une phrase', encore: 'encore une phrase' };
	expect(location(await here.post('/compte/mot-de-passe', fields))).toBe('/compte?fait=mot-de-passe');
	expect(await here.isSignedIn()).toBe(true);
	expect(await there.isSignedIn()).toBe(false);
	expect((await signIn(there, courriel, 'encore une phrase')).status).toBe(303);
});

test('changer d’adresse : la nouvelle confirme, l’ancienne est prévenue', async () => {
	const visitor = await createPerson(instance, 'avant@exemple.fr');
	const fields = { courriel: 'apres@exemple.fr', actuel: PASSWORD };
	expect((await visitor.post('/compte/courriel', { ...fields, actuel: 'au hasard' })).status).toBe(400);
	expect((await visitor.post('/compte/courriel', fields)).status).toBe(200);
	const notice = await instance.mails.take('avant@exemple.fr', 'autre adresse est demandée');
	expect(notice.source).toContain('apres@exemple.fr');
	expect((await signIn(new Visitor(instance), 'apres@exemple.fr')).status).toBe(400);
	const link = linkOf(await instance.mails.take('apres@exemple.fr', 'nouvelle adresse'));
	expect(location(await visitor.follow(link))).toBe('/compte?fait=courriel');
	expect((await signIn(new Visitor(instance), 'apres@exemple.fr')).status).toBe(303);
	expect((await signIn(new Visitor(instance), 'avant@exemple.fr')).status).toBe(400);
});

test('se déconnecter ici, ou partout', async () => {
	const courriel = 'partout@exemple.fr';
	const here = await createPerson(instance, courriel);
	const there = new Visitor(instance);
	await signIn(there, courriel);
	await here.post('/deconnexion', {});
	expect(await here.isSignedIn()).toBe(false);
	expect(await there.isSignedIn()).toBe(true);
	await signIn(here, courriel);
	expect(location(await here.post('/deconnexion', { partout: '1' }))).toBe('/connexion?fait=partout');
	expect(await there.isSignedIn()).toBe(false);
});

test('la langue choisie suit la personne sur un autre appareil', async () => {
	const courriel = 'langue@exemple.fr';
	const here = await createPerson(instance, courriel);
	expect(location(await here.post('/preferences', { langue: 'en', retour: '/compte' }))).toBe('/compte');
	expect(await (await here.get('/compte')).text()).toContain('<html lang="en"');
	const there = new Visitor(instance);
	expect(await (await there.get('/connexion')).text()).toContain('<html lang="fr"');
	await signIn(there, courriel);
	expect(await (await there.get('/compte')).text()).toContain('<html lang="en"');
});

test.each([
	['//exemple.fr', '/'],
	['https://exemple.fr/', '/'],
	['/\\exemple.fr', '/'],
	['/.//exemple.fr', '/'],
	['/demarches', '/demarches']
])('les préférences, la connexion et les liens ne font pas sortir du site : %s → %s', async (asked, path) => {
	const visitor = new Visitor(instance);
	expect(location(await visitor.post('/preferences', { theme: 'sombre', retour: asked }))).toBe(path);
	const courriel = `sortie-${Buffer.from(asked).toString('hex')}@exemple.fr`;
	const person = await createPerson(instance, courriel);
	expect(location(await person.get(`/connexion?suite=${encodeURIComponent(asked)}`))).toBe(path);
	expect(location(await signIn(visitor, courriel, PASSWORD, asked))).toBe(path);
	visitor.cookies.set('ensemblier-suite', encodeURIComponent(asked));
	await visitor.post('/connexion?/lien', { courriel, suite: asked });
	const link = linkOf(await instance.mails.take(courriel, 'lien de connexion'));
	expect(location(await visitor.follow(link))).toBe(path);
});

test('télécharger ses données : tout ce qui est gardé, rien de secret', async () => {
	const visitor = await createPerson(instance, 'donnees@exemple.fr', 'Aïcha Données');
	const answer = await visitor.get('/compte/donnees');
	expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="ensemblier-mes-donnees-/);
	const text = await answer.text();
	const file = JSON.parse(text) as Record<string, unknown>;
	expect(file).toMatchObject({
		compte: { courriel: 'donnees@exemple.fr' },
		profil: [{ nom: 'Aïcha Données' }],
		preferences: [{ langue: 'fr', resume_hebdomadaire: true }],
		mandats: [],
		participations: [],
		journal: []
	});
	expect(text).not.toMatch(/token|encrypted|password/);
	expect((await new Visitor(instance).get('/compte/donnees')).status).toBe(303);
});

test('supprimer son compte demande le mot et le mot de passe, puis ferme tout', async () => {
	const courriel = 'adieu@exemple.fr';
	const here = await createPerson(instance, courriel);
	const there = new Visitor(instance);
	await signIn(there, courriel);
	const remove = (fields: Record<string, string>) => here.post('/compte/supprimer', fields);
	expect((await remove({ mot: 'oui', actuel: PASSWORD })).status).toBe(400);
	expect((await remove({ mot: 'supprimer', actuel: 'au hasard' })).status).toBe(400);
	expect(await here.isSignedIn()).toBe(true);
	expect(location(await remove({ mot: 'supprimer', actuel: PASSWORD }))).toBe('/connexion?fait=supprime');
	expect(await here.isSignedIn()).toBe(false);
	expect(await there.isSignedIn()).toBe(false);
	expect((await signIn(here, courriel)).status).toBe(400);
	await createPerson(instance, courriel, 'Une autre');
});

test('le journal du serveur ne garde ni adresse, ni mot de passe, ni jeton', async () => {
	const courriel = 'discrete@exemple.fr';
	const visitor = new Visitor(instance);
	await visitor.post('/inscription', { nom: 'Discrète', courriel, mot_de_passe: PASSWORD });
	const link = linkOf(await instance.mails.take(courriel, 'Confirmez votre adresse'));
	await visitor.get(link);
	await visitor.follow(link);
	const log = instance.log();
	expect(log).toContain('/connexion/confirmer');
	for (const secret of ['@exemple.fr', PASSWORD, new URL(link, instance.origin).searchParams.get('jeton')!])
		expect(log).not.toContain(secret);
});
