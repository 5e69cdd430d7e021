/**
 * Where the conversations of each console can appear, by the ids of the sites. Of a site's places the first that fits says it, `!` that it is not
 * there: a host, where `*` stands for anything, and how the path begins, or after `*` what is in it; a word at its end is a whole one. Apart
 * from the rest of what is known of sites, as the front asks this in every frame of every guarded host and carries nothing else.
 */
const places = {
  zendesk: ['*.zendesk.com/agent/'],
  intercom: ['app.intercom.com/a/', 'app.eu.intercom.com/a/', 'app.au.intercom.com/a/'],
  chatwoot: ['app.chatwoot.com/app/'],
  'rocket-chat': ['*.rocket.chat/live', '*.rocket.chat/channel', '*.rocket.chat/group', '*.rocket.chat/direct', '*.rocket.chat/omnichannel', '*.rocket.chat/home'],
  zammad: ['!www.zammad.com/', '!*.zammad.com/desktop', '*.zammad.com/'],
  'zammad-desktop': ['!www.zammad.com/', '*.zammad.com/desktop'],
  'live-helper-chat': ['*.livehelperchat.com/*/site_admin'],
  tiledesk: ['console.tiledesk.com/'],
  crisp: ['app.crisp.chat/website/'],
  tawk: ['dashboard.tawk.to/'],
  livechat: ['my.livechatinc.com/', 'text.com/app/', 'www.text.com/app/'],
  helpdesk: ['app.helpdesk.com/'],
  hubspot: ['app.hubspot.com/live-messages/', 'app-eu1.hubspot.com/live-messages/', 'app-na2.hubspot.com/live-messages/', 'app-na3.hubspot.com/live-messages/', 'app-ap1.hubspot.com/live-messages/', 'app-*.hubspot.com/live-messages/'],
  'help-scout': ['secure.helpscout.net/'],
  salesforce: ['*.lightning.force.com/'],
  servicenow: ['*.service-now.com/now/'],
  freshdesk: ['*.freshdesk.com/a/', '*.freshservice.com/a/'],
  freshchat: ['*.myfreshworks.com/crm/messaging/', '*.freshchat.com/'],
  whatsapp: ['web.whatsapp.com/'],
  slack: ['app.slack.com/client'],
  practice: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SiteId = keyof typeof places;

export const siteIds = Object.keys(places) as readonly SiteId[]; // The keys of `places`.

/** Of an address, or of a frame's location. */
type Address = Pick<URL, 'protocol' | 'hostname' | 'pathname'>;

/** The last characters of a host, which stand in a place that means it. */
const quickEnd = 8;

/**
 * The id of the site whose conversations can appear at an address, or of those that are asked for; null for none. V8 compiles each function when
 * it is first called, in every frame: this is all that the front runs of here at first.
 */
export function siteIdAt({ protocol, hostname, pathname }: Address, only?: SiteId): SiteId | null {
  const lastOf = hostname.slice(-quickEnd);
  for (const [id, all] of Object.entries(places) as [SiteId, readonly string[]][]) { // The entries of `places`.
    if (only !== undefined && id !== only) continue;
    for (const place of all) {
      // Most hosts are none of these.
      if (!place.includes(lastOf)) continue;
      const isNot = place.startsWith('!');
      const slash = place.indexOf('/');
      const [start = '', end] = place.slice(isNot ? 1 : 0, slash).split('*');
      const path = place.slice(slash);
      const inside = path.startsWith('/*') ? path.slice(2) : path;
      const found = pathname.indexOf(inside);
      const isIt = (end === undefined ? hostname === start : hostname.startsWith(start) && hostname.endsWith(end)) && (inside === path ? found === 0 : found >= 0) && (path.endsWith('/') || !/^\w/.test(pathname.slice(found + inside.length)));
      if (isIt && isNot) break;
      if (isIt) return id;
    }
  }
  return protocol.endsWith('-extension:') && pathname.includes('/practice/') ? 'practice' : null;
}

/** For a site: true where its conversations can appear. */
export const at = (id: SiteId) => (url: Address): boolean => siteIdAt(url, id) === id;

/** The hosts of the manifest (a rule test ties them). It cannot have `*` inside of a name: such a host is guarded once somebody chose it. */
export const declaredHosts = (): readonly string[] => Object.values(places).flat().map(place => place.slice(0, place.indexOf('/'))).filter(host => !/^!|-\*/.test(host));

/** True of a host that the manifest names; on any other we run because somebody asked for the guard there. The manifest itself takes the browser a millisecond. */
export const isDeclared = ({ protocol, hostname }: Address): boolean => protocol === 'https:' && declaredHosts().some(host => (host.startsWith('*') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host));
