import type { Langue } from '$lib/domain/personne/langue';
import type { Messages } from '$lib/messages/fr';
import type { Supabase } from '$lib/server/data/client';

declare global {
	namespace App {
		interface Locals {
			/** The person's own client; an anonymous visitor's when nobody is signed in. */
			supabase: Supabase;
			/** Verified with Supabase for this request; null for a visitor. */
			user: { id: string; email: string } | null;
			langue: Langue;
			messages: Messages;
			theme: 'auto' | 'clair' | 'sombre';
			requestId: string;
			/** Other sites may show this answer in their pages. */
			framed?: boolean;
		}
		interface PageData {
			/** Added by the root layout in its universal load, which the server loads do not see. */
			messages?: Messages;
			langue: Langue;
			/** Shown in the frame of another site: the page comes without the header and footer of this one. */
			integre?: boolean;
		}
		interface Error {
			message: string;
			/** What to quote to the operator. */
			id?: string;
		}
	}
}

export {};
