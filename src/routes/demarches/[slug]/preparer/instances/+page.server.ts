import { instanceActions, validateInstance } from '../../cadre/instances/edit.server';
import { continueFrom } from '../finish.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ form: await validateInstance(null) });

export const actions: Actions = { ...instanceActions, continuer: continueFrom('instances') };
