/**
 * Where the conversations of each console can appear. Apart from the rest of what is known of it, as the loader asks this in every
 * frame of every guarded host and carries nothing else.
 */
export const addresses = {
  zendesk: (url: URL): boolean => url.hostname.endsWith('.zendesk.com') && url.pathname.startsWith('/agent/'),
  intercom: (url: URL): boolean => /^app\.(?:eu\.|au\.)?intercom\.com$/.test(url.hostname) && url.pathname.startsWith('/a/'),
  chatwoot: (url: URL): boolean => url.hostname === 'app.chatwoot.com' && url.pathname.startsWith('/app/'),
  rocketChat: (url: URL): boolean => url.hostname.endsWith('.rocket.chat') && /^\/(?:live|channel|group|direct|omnichannel|home)\b/.test(url.pathname),
  zammad: (url: URL): boolean => url.hostname.endsWith('.zammad.com') && url.hostname !== 'www.zammad.com' && !url.pathname.startsWith('/desktop'),
  zammadDesktop: (url: URL): boolean => url.hostname.endsWith('.zammad.com') && url.hostname !== 'www.zammad.com' && url.pathname.startsWith('/desktop'),
  liveHelperChat: (url: URL): boolean => url.hostname.endsWith('.livehelperchat.com') && url.pathname.includes('/site_admin'),
  tiledesk: (url: URL): boolean => url.hostname === 'console.tiledesk.com',
  crisp: (url: URL): boolean => url.hostname === 'app.crisp.chat' && url.pathname.startsWith('/website/'),
  tawk: (url: URL): boolean => url.hostname === 'dashboard.tawk.to',
  livechat: (url: URL): boolean => url.hostname === 'my.livechatinc.com' || (/^(?:www\.)?text\.com$/.test(url.hostname) && url.pathname.startsWith('/app/')),
  helpdesk: (url: URL): boolean => url.hostname === 'app.helpdesk.com',
  hubspot: (url: URL): boolean => /^app(?:-[a-z0-9]{2,6})?\.hubspot\.com$/.test(url.hostname) && url.pathname.startsWith('/live-messages/'),
  helpScout: (url: URL): boolean => url.hostname === 'secure.helpscout.net',
  salesforce: (url: URL): boolean => url.hostname.endsWith('.lightning.force.com'),
  servicenow: (url: URL): boolean => url.hostname.endsWith('.service-now.com') && url.pathname.startsWith('/now/'),
  freshdesk: (url: URL): boolean => /\.(?:freshdesk|freshservice)\.com$/.test(url.hostname) && url.pathname.startsWith('/a/'),
  freshchat: (url: URL): boolean => (url.hostname.endsWith('.myfreshworks.com') && url.pathname.startsWith('/crm/messaging/')) || url.hostname.endsWith('.freshchat.com'),
  whatsapp: (url: URL): boolean => url.hostname === 'web.whatsapp.com',
  slack: (url: URL): boolean => url.hostname === 'app.slack.com' && url.pathname.startsWith('/client'),
  practice: (url: URL): boolean => /^(?:chrome|moz)-extension:$/.test(url.protocol) && url.pathname.includes('/practice/'),
} as const;

/** True where some known console's conversations can appear. */
export const isConsoleAt = (url: URL): boolean => Object.values(addresses).some(isHere => isHere(url));
