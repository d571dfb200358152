import type { Component } from 'svelte';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import ClipboardList from '@lucide/svelte/icons/clipboard-list';
import Layers from '@lucide/svelte/icons/layers';
import Scale from '@lucide/svelte/icons/scale';
import MessageSquareText from '@lucide/svelte/icons/message-square-text';
import Files from '@lucide/svelte/icons/files';
import FileText from '@lucide/svelte/icons/file-text';
import ScrollText from '@lucide/svelte/icons/scroll-text';
import Users from '@lucide/svelte/icons/users';
import { canListMembres, type Personne } from '$lib/domain/demarche/droits';
import type { Messages } from '$lib/messages/fr';

/** A space of a démarche beside its five stages: `path` is below the démarche, `name` the key of its name. */
interface Space {
	path: string;
	name: keyof Messages['demarche']['espaces'];
	icon: Component<{ size?: number | string; 'aria-hidden'?: 'true' }>;
	/** Absent: whoever may read the démarche. */
	isFor?: (personne: Personne) => boolean;
}

/** The spaces of a démarche, as they follow one another. */
export const SPACES: Space[] = [
	{ path: '', name: 'demarche', icon: FileText },
	{ path: '/cadre', name: 'cadre', icon: Scale },
	{ path: '/calendrier', name: 'calendrier', icon: CalendarDays },
	{ path: '/contributions', name: 'contributions', icon: MessageSquareText },
	{ path: '/recueils', name: 'recueils', icon: ClipboardList },
	{ path: '/syntheses', name: 'syntheses', icon: Layers },
	{ path: '/documents', name: 'documents', icon: Files },
	{ path: '/membres', name: 'membres', icon: Users, isFor: canListMembres },
	{ path: '/journal', name: 'journal', icon: ScrollText }
];
