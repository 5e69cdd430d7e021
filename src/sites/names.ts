import { allSites } from './all-sites.ts';

export const nameOfSite = (id: string): string => allSites.find(site => site.id === id)?.name ?? id;
