/**
 * Where the conversations of each console can appear, by the ids of the sites. Of a site's places the first that fits says it, `!` that it is not
 * there: a host, where `*` stands for anything, and how the path begins, or after `*` what is in it; a word at its end is a whole one. Apart
 * from the rest of what is known of sites, as the front asks this in every frame of every guarded host and carries nothing else.
 */
const places = `
zendesk *.zendesk.com/agent/
intercom app.intercom.com/a/ app.eu.intercom.com/a/ app.au.intercom.com/a/
chatwoot app.chatwoot.com/app/
rocket-chat *.rocket.chat/live *.rocket.chat/channel *.rocket.chat/group *.rocket.chat/direct *.rocket.chat/omnichannel *.rocket.chat/home
zammad !www.zammad.com/ !*.zammad.com/desktop *.zammad.com/
zammad-desktop !www.zammad.com/ *.zammad.com/desktop
live-helper-chat *.livehelperchat.com/*/site_admin
tiledesk console.tiledesk.com/
crisp app.crisp.chat/website/
tawk dashboard.tawk.to/
livechat my.livechatinc.com/ text.com/app/ www.text.com/app/
helpdesk app.helpdesk.com/
hubspot app.hubspot.com/live-messages/ app-eu1.hubspot.com/live-messages/ app-na2.hubspot.com/live-messages/ app-na3.hubspot.com/live-messages/ app-ap1.hubspot.com/live-messages/ app-*.hubspot.com/live-messages/
help-scout secure.helpscout.net/
salesforce *.lightning.force.com/
servicenow *.service-now.com/now/
freshdesk *.freshdesk.com/a/ *.freshservice.com/a/
freshchat *.myfreshworks.com/crm/messaging/ *.freshchat.com/
whatsapp web.whatsapp.com/
slack app.slack.com/client
practice
` as const;

type IdOf<Row extends string> = Row extends `${infer Id} ${string}` ? Id : Row;
type IdsOf<Rows extends string> = Rows extends `\n${infer Row}\n${infer Rest}` ? IdOf<Row> | IdsOf<`\n${Rest}`> : never;

export type SiteId = IdsOf<typeof places>;

/** The id of a site, and its places. */
const rows = (): readonly (readonly [id: SiteId, ...places: string[]])[] => places.split('\n').slice(1, -1).map(row => row.split(' ') as [SiteId, ...string[]]); // As the text is written.

export const siteIds = (): readonly SiteId[] => rows().map(([id]) => id);

/** Of an address, or of a frame's location. */
type Address = Pick<URL, 'protocol' | 'hostname' | 'pathname'>;

/**
 * The id of the site whose conversations can appear at an address, or of those that are asked for; null for none. The front asks this first of
 * all in every frame, where V8 runs slow code and stops to compile what runs in loops: only places that end like the host are looked at.
 */
export const siteIdAt = (({ protocol, hostname, pathname }: Address, only?: SiteId): SiteId | null => {
  // The last two labels; some host without any is none of ours.
  const end = hostname.slice(hostname.lastIndexOf('.', hostname.lastIndexOf('.') - 1) + 1) || '?';
  for (let from = places.indexOf(end); from >= 0; from = places.indexOf(end, from)) {
    const first = places.lastIndexOf('\n', from) + 1;
    from = places.indexOf('\n', from);
    const [id, ...all] = places.slice(first, from).split(' ') as [SiteId, ...string[]]; // As the text is written.
    if (only !== undefined && id !== only) continue;
    for (const place of all) {
      if (!place.includes(end)) continue;
      const isNot = place.startsWith('!');
      const slash = place.indexOf('/');
      const [start = '', rest] = place.slice(isNot ? 1 : 0, slash).split('*');
      const path = place.slice(slash);
      const inside = path.startsWith('/*') ? path.slice(2) : path;
      const found = pathname.indexOf(inside);
      const isIt = (rest === undefined ? hostname === start : hostname.startsWith(start) && hostname.endsWith(rest)) && (inside === path ? found === 0 : found >= 0) && (path.endsWith('/') || !/^\w/.test(pathname.slice(found + inside.length)));
      if (isIt && isNot) break;
      if (isIt) return id;
    }
  }
  return protocol.endsWith('-extension:') && pathname.includes('/practice/') ? 'practice' : null;
});

/** Of a site, its id, and whether its conversations can appear at an address. */
export const at = (id: SiteId) => ({ id, isHere: (url: Address): boolean => siteIdAt(url, id) === id });

/** The hosts of the manifest (a rule test ties them). It cannot have `*` inside of a name: such a host is guarded once somebody chose it. */
export const declaredHosts = (): readonly string[] => rows().flatMap(([, ...all]) => all).map(place => place.slice(0, place.indexOf('/'))).filter(host => !/^!|-\*/.test(host));

/** True of a host that the manifest names; on any other we run because somebody asked for the guard there. The manifest itself takes the browser a millisecond. */
export const isDeclared = ({ protocol, hostname }: Address): boolean => protocol === 'https:' && declaredHosts().some(host => (host.startsWith('*') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host));
