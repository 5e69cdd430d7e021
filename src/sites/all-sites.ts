import { siteIdAt } from './addresses.ts';
import { chatwoot } from './chatwoot.site.ts';
import { crisp } from './crisp.site.ts';
import { freshchat } from './freshchat.site.ts';
import { freshdesk } from './freshdesk.site.ts';
import { helpScout } from './help-scout.site.ts';
import { helpdesk } from './helpdesk.site.ts';
import { hubspot } from './hubspot.site.ts';
import { intercom } from './intercom.site.ts';
import { liveHelperChat } from './live-helper-chat.site.ts';
import { livechat } from './livechat.site.ts';
import { practice } from './practice.site.ts';
import { rocketChat } from './rocket-chat.site.ts';
import { salesforce } from './salesforce.site.ts';
import { serviceNow } from './servicenow.site.ts';
import type { Site } from './site.ts';
import { slack } from './slack.site.ts';
import { tawk } from './tawk.site.ts';
import { tiledesk } from './tiledesk.site.ts';
import { whatsapp } from './whatsapp.site.ts';
import { zammadDesktop } from './zammad-desktop.site.ts';
import { zammad } from './zammad.site.ts';
import { zendesk } from './zendesk.site.ts';

export const allSites: readonly Site[] = [
  zendesk, intercom, chatwoot, rocketChat, zammad, zammadDesktop, liveHelperChat, tiledesk, crisp, tawk, livechat, helpdesk,
  hubspot, helpScout, salesforce, serviceNow, freshdesk, freshchat, whatsapp, slack, practice,
];

/** The console whose conversations can appear at an address, or null. */
export function siteAt(url: URL): Site | null {
  const id = siteIdAt(url);
  return allSites.find(site => site.id === id) ?? null;
}

/** The console that a document on a host of its own shows, by its structure, or null. */
export const siteIn = (document: Document): Site | null => allSites.find(site => site.recognises?.(document)) ?? null;
