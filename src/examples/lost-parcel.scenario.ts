import type { Scenario } from './scenario.ts';

/** Each lure has an innocent twin near by: the same subject, nothing to mark. */
export const lostParcel: Scenario = {
  id: 'lost-parcel',
  language: 'en',
  title: 'A lost parcel and a stranger in a hurry',
  turns: [
    { speaker: 'customer', text: 'Hi, my parcel 00340434161094042557 should have been here on Tuesday. Can you see where it is?', marks: [] },
    { speaker: 'agent', text: 'Good morning! Let me look it up. You can follow it at https://www.dhl.com/en/track as well.', links: [{ href: 'https://www.dhl.com/en/track', text: 'https://www.dhl.com/en/track' }], marks: [] },
    { speaker: 'customer', text: 'I paid with PayPal, my receipt is at https://www.paypal.com/activity', links: [{ href: 'https://www.paypal.com/activity', text: 'https://www.paypal.com/activity' }], marks: [] },
    { speaker: 'customer', text: 'Or is it this page? https://www.paypa1.com/activity/refund', links: [{ href: 'https://www.paypa1.com/activity/refund', text: 'https://www.paypa1.com/activity/refund' }], marks: ['look-alike'] },
    { speaker: 'agent', text: 'Thank you. I never need your password or any code for this.', marks: [] },
    { speaker: 'customer', text: 'The carrier says I should log in at www.dhl.com/refund', links: [{ href: 'https://parcel-refunds.example-claims.top/dhl', text: 'www.dhl.com/refund' }], marks: ['text-mismatch'] },
    { speaker: 'customer', text: 'I got a code by text message and entered it in the app, that worked.', marks: [] },
    { speaker: 'customer', text: 'You will get a text message with a 6-digit code in a moment, please read me the code so I can confirm the refund.', marks: ['ask-one-time-code'] },
  ],
};
