import { serve } from '../messaging/serve.ts';
import { browser } from '../platform/browser.ts';
import { paintBadge, watchBadges } from './badge.ts';
import { pageHappened } from './happenings.ts';
import { watchBlockedTabs } from './blocked-hosts.ts';
import { offerChecks } from './context-menu.ts';
import { guardChosenSites } from './guarded-sites.ts';
import { keepLinkLists } from './link-lists.ts';
import { passKeysOn } from './keys.ts';
import { pageLanguage } from './languages.ts';
import { pageReply } from './replies.ts';
import { keepPolicy } from './policy-source.ts';
import { keepReporting } from './reports.ts';
import { keepTeamList } from './team-list.ts';
import { pageScripts } from './scripts.ts';
import { forgetClosedTabs, pageHealth, pageJudged, pageLeft, pageStarted } from './tabs.ts';
import { welcomeOnce } from './welcome.ts';

serve({
  'page/started': pageStarted,
  'page/left': pageLeft,
  'page/judged': pageJudged,
  'page/happened': pageHappened,
  'page/health': pageHealth,
  'page/language': pageLanguage,
  'page/scripts': pageScripts,
  'page/reply': pageReply,
});
forgetClosedTabs();
watchBadges(paintBadge);
keepPolicy();
keepReporting();
keepTeamList();
keepLinkLists();
guardChosenSites();
passKeysOn();
offerChecks();
welcomeOnce();
watchBlockedTabs(browser.i18n.getMessage('popup_blocked'));
