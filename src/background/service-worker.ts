import { serve } from '../messaging/serve.ts';
import { browser } from '../platform/browser.ts';
import { paintBadge, watchBadges } from './badge.ts';
import { watchBlockedTabs } from './blocked-hosts.ts';
import { guardChosenSites } from './guarded-sites.ts';
import { keepPolicy } from './policy-source.ts';
import { forgetClosedTabs, pageHealth, pageJudged, pageLeft, pageStarted } from './tabs.ts';

serve({
  'page/started': pageStarted,
  'page/left': pageLeft,
  'page/judged': pageJudged,
  'page/health': pageHealth,
});
forgetClosedTabs();
watchBadges(paintBadge);
keepPolicy();
guardChosenSites();
watchBlockedTabs(browser.i18n.getMessage('popup_blocked'));
