import { expect, test } from 'vitest';
import { departementOf, readLarger } from './larger.ts';
import { read, type Commune } from './files.ts';

const larger = readLarger();

test('ce qui est plus grand qu’une commune a son nom, et dit dans quoi il se trouve', () => {
	expect(larger.get('r53')).toEqual({ nom: 'Bretagne', dans: '' });
	expect(larger.get('d53')).toEqual({ nom: 'Mayenne', dans: 'r52' });
	expect(larger.get('e242900835')).toEqual({ nom: 'CA Morlaix Communauté', dans: 'd29 r53' });
	expect(larger.get('c29151')).toBeUndefined();
});

test('une intercommunalité à cheval n’est dans aucun des départements qu’elle touche', () => {
	// Redon Agglomération: Ille-et-Vilaine, Loire-Atlantique and Morbihan, in two régions.
	expect(larger.get('e243500741')?.dans).toBe('');
});

test('le code de chaque commune dit son département', () => {
	const wrong = read<Commune[]>('communes').filter(
		({ type, code, departement }) => type === 'commune-actuelle' && departementOf(code) !== departement
	);
	expect(wrong).toEqual([]);
});
