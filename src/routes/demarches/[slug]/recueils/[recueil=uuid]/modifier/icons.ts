import type { Component } from 'svelte';
import AlignLeft from '@lucide/svelte/icons/text-align-start';
import CircleDot from '@lucide/svelte/icons/circle-dot';
import Handshake from '@lucide/svelte/icons/handshake';
import Hash from '@lucide/svelte/icons/hash';
import ListChecks from '@lucide/svelte/icons/list-checks';
import MapPin from '@lucide/svelte/icons/map-pin';
import Minus from '@lucide/svelte/icons/minus';
import Paperclip from '@lucide/svelte/icons/paperclip';
import Ruler from '@lucide/svelte/icons/ruler';
import type { NatureQuestion } from '$lib/domain/recueil/question';

/** What each kind of question is drawn with. */
export const ICONS: Record<NatureQuestion, Component<{ size?: number | string; 'aria-hidden'?: 'true' }>> = {
	courte: Minus,
	longue: AlignLeft,
	unique: CircleDot,
	multiple: ListChecks,
	echelle: Ruler,
	nombre: Hash,
	commune: MapPin,
	fichier: Paperclip,
	consentement: Handshake
};
