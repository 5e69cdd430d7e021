/** Names of the consoles by the id of their site, for pages that need no more of them; a rule test ties them to `all-sites.ts`. */
const names: Readonly<Record<string, string>> = {
  chatwoot: 'Chatwoot',
  crisp: 'Crisp',
  freshchat: 'Freshchat',
  freshdesk: 'Freshdesk',
  'help-scout': 'Help Scout',
  helpdesk: 'HelpDesk',
  hubspot: 'HubSpot',
  intercom: 'Intercom',
  'live-helper-chat': 'LiveHelperChat',
  livechat: 'LiveChat',
  practice: 'Practice',
  'rocket-chat': 'Rocket.Chat',
  salesforce: 'Salesforce',
  servicenow: 'ServiceNow',
  slack: 'Slack',
  tawk: 'tawk.to',
  tiledesk: 'Tiledesk',
  whatsapp: 'WhatsApp',
  'zammad-desktop': 'Zammad',
  zammad: 'Zammad',
  zendesk: 'Zendesk',
};

export const namedSites: readonly string[] = Object.keys(names);

export const nameOfSite = (id: string): string => (Object.hasOwn(names, id) ? names[id]! : id);
