import { practice } from './practice.site.ts';
import type { Site } from './site.ts';
import { zendesk } from './zendesk.site.ts';

export const allSites: readonly Site[] = [zendesk, practice];

/** The console whose conversations can appear at an address, or null. */
export const siteAt = (url: URL): Site | null => allSites.find(site => site.isHere(url)) ?? null;
