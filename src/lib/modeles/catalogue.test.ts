import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { modeleSchema } from '../domain/modele/schema.ts';
import { CLES, MODELES, modeleOf } from './catalogue.ts';

const files = fs.readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.json'));

test('chaque fichier de modèle est proposé, sous son nom', () => {
	expect([...CLES].sort()).toEqual(files.map((file) => file.replace('.json', '')).sort());
});

test.each(files)('%s a la forme d’un modèle', (file) => {
	const content: unknown = JSON.parse(fs.readFileSync(new URL(file, import.meta.url), 'utf8'));
	expect(modeleSchema.safeParse(content).error?.issues ?? []).toEqual([]);
});

describe.each(CLES.filter((cle) => cle !== 'libre'))('le modèle %s', (cle) => {
	const modele = MODELES[cle];

	test('apporte de quoi commencer', () => {
		for (const part of [
			'colleges',
			'instances',
			'axes',
			'plans',
			'questions',
			'indicateurs',
			'sources'
		] as const)
			expect(modele[part].length, part).toBeGreaterThan(0);
		for (const etape of modele.etapes) {
			expect(etape.entree.length, etape.nature).toBeGreaterThan(0);
			expect(etape.sortie.length, etape.nature).toBeGreaterThan(0);
		}
	});

	test('ne nomme pas deux fois le même collège', () => {
		const noms = modele.colleges.map(({ nom }) => nom.toLowerCase());
		expect(new Set(noms).size).toBe(noms.length);
	});

	test('place ses dates dans la durée de leur étape', () => {
		for (const { etape, mois, titre } of modele.calendrier)
			expect(mois, titre).toBeLessThanOrEqual(modele.etapes.find(({ nature }) => nature === etape)!.mois);
	});
});

test('les quatre conditions Altmark sont à vérifier pour clore la validation d’un SIEG', () => {
	const { sortie } = MODELES.sieg.etapes[2]!;
	expect(sortie.filter((libelle) => /^Altmark [1-4]/.test(libelle))).toHaveLength(4);
});

test('les taux que la loi demande à un SPASER disent leur règle', () => {
	const dus = MODELES.spaser.indicateurs.filter(({ obligation }) => obligation);
	expect(dus.map(({ obligation }) => obligation?.includes('L. 2111-3'))).toEqual([true, true, true, true]);
});

test('le taux d’un SPASER se donne en nombre de contrats ou en valeur, comme la loi le permet', () => {
	for (const { obligation } of MODELES.spaser.indicateurs)
		if (obligation) expect(obligation).toContain('en nombre de contrats ou en valeur');
});

test('un SIEG n’est pas présenté comme une façon d’éviter un marché public, et s’appuie sur la décision en vigueur', () => {
	expect(MODELES.sieg.quand).not.toContain('sans marché public');
	const text = JSON.stringify(MODELES.sieg);
	expect(text).toContain('2025/2630');
	expect(text).not.toMatch(/2012\/21\/UE, article/);
});

test.each(['', 'inconnu', 'toString', '__proto__'])('« %s » n’est pas un modèle', (cle) => {
	expect(modeleOf(cle)).toBeNull();
});
