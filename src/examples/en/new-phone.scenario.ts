import { agent, customer, guard, pair, sees } from '../pair.ts';

export const newPhone = pair({
  id: 'en-new-phone',
  language: 'en',
title: 'New phone, cannot sign in',
  visitor: { name: 'Priya Raman', place: 'Toronto', since: '2020', note: 'Two-factor app active since 2022' },
  attack: {
    alarm: true,
    lesson: 'Taking off the second factor is the whole attack. It needs the step-up check, whatever the story.',
    turns: [
      customer('Hey there, I got a new phone on Saturday and now I am locked out.'),
      agent('Hi Priya, congratulations on the phone. Where does it stop?'),
      customer('At the authenticator. The old phone is already sold.'),
      agent('You may have printed backup codes when you set it up.'),
      customer('No idea where those are. Just remove the old authenticator from my account please.', sees('change-account-control', 'The second factor is what keeps others out. Only a full check of identity may take it away.')),
      agent('For that I need to go through our identity check with you.'),
      customer('And send the reset link to my private mail priya.r.1990@example.org, the old address does not work any more.', sees('change-account-control', 'A reset sent to a new address hands the account to whoever owns that address.'), guard({ adds: ['email', 'move-off-platform'] })),
    ],
  },
  innocent: {
    lesson: 'She asks how to do it herself and still has what proves that she is she.',
    turns: [
      customer('Hey there, I got a new phone on Saturday and want to do this right.'),
      agent('Hi Priya, congratulations on the phone. What would you like to do?'),
      customer('How can I move the authenticator to it? I still have the old phone here.'),
      agent('Perfect. On the old phone, open Security and choose Move to another device.'),
      customer('Found it. It shows a picture that I scan with the new one, right?'),
      agent('Exactly. Both stay signed in until you confirm.'),
      customer('It worked, both show the same name now. I will wipe the old phone before I sell it. Thank you!'),
    ],
  },
});
