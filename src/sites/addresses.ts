/**
 * Where the conversations of each console can appear. Apart from the rest of what is known of it, as the front asks this in every
 * frame of every guarded host and carries nothing else. Made of one function, as every other would be compiled there, too.
 */
export const addresses = {
  zendesk: at('*.zendesk.com/agent/'),
  intercom: at('app.intercom.com/a/', 'app.eu.intercom.com/a/', 'app.au.intercom.com/a/'),
  chatwoot: at('app.chatwoot.com/app/'),
  rocketChat: at('*.rocket.chat/live', '*.rocket.chat/channel', '*.rocket.chat/group', '*.rocket.chat/direct', '*.rocket.chat/omnichannel', '*.rocket.chat/home'),
  zammad: at('!www.zammad.com/', '!*.zammad.com/desktop', '*.zammad.com/'),
  zammadDesktop: at('!www.zammad.com/', '*.zammad.com/desktop'),
  liveHelperChat: at('*.livehelperchat.com/*/site_admin'),
  tiledesk: at('console.tiledesk.com/'),
  crisp: at('app.crisp.chat/website/'),
  tawk: at('dashboard.tawk.to/'),
  livechat: at('my.livechatinc.com/', 'text.com/app/', 'www.text.com/app/'),
  helpdesk: at('app.helpdesk.com/'),
  hubspot: at('app.hubspot.com/live-messages/', 'app-*.hubspot.com/live-messages/'),
  helpScout: at('secure.helpscout.net/'),
  salesforce: at('*.lightning.force.com/'),
  servicenow: at('*.service-now.com/now/'),
  freshdesk: at('*.freshdesk.com/a/', '*.freshservice.com/a/'),
  freshchat: at('*.myfreshworks.com/crm/messaging/', '*.freshchat.com/'),
  whatsapp: at('web.whatsapp.com/'),
  slack: at('app.slack.com/client'),
  practice: ({ protocol, pathname }: Address): boolean => protocol.endsWith('-extension:') && pathname.includes('/practice/'),
} as const;

/** Of an address, or of a frame's location. */
type Address = Pick<URL, 'protocol' | 'hostname' | 'pathname'>;

/** The last characters of a host, which stand in a place that means it. */
const quickEnd = 8;

/**
 * Of these the first that fits says it, `!` that it is not there: a host, where `*` stands for anything, and how the path begins, or after `*`
 * what is in it; a word at its end is a whole one.
 */
function at(...places: readonly string[]) {
  return ({ hostname, pathname }: Address): boolean => {
    // Most hosts are none of these, and every frame asks.
    const lastOf = hostname.slice(-quickEnd);
    const place = places.find(each => {
      if (!each.includes(lastOf)) return false;
      const slash = each.indexOf('/');
      const [start = '', end] = each.slice(each.startsWith('!') ? 1 : 0, slash).split('*');
      const path = each.slice(slash);
      const inside = path.startsWith('/*') ? path.slice(2) : path;
      const found = pathname.indexOf(inside);
      return (end === undefined ? hostname === start : hostname.startsWith(start) && hostname.endsWith(end)) && (inside === path ? found === 0 : found >= 0) && (path.endsWith('/') || !/^\w/.test(pathname.slice(found + inside.length)));
    });
    return place !== undefined && !place.startsWith('!');
  };
}

/** True where some known console's conversations can appear. */
export const isConsoleAt = (url: Address): boolean => Object.values(addresses).some(isHere => isHere(url));

/** The id of the site whose conversations can appear at an address, for who has none of the sites; null for none. */
export function siteIdAt(url: Address): string | null {
  const name = Object.entries(addresses).find(([, isHere]) => isHere(url))?.[0];
  return name === undefined ? null : name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
