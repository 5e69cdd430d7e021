/**
 * Issuers whose keys have a shape but no prefix: their name near an assignment plus a value of exactly that shape is the proof.
 * A line each: `words = shapes = Name`. Words are matched as whole words of an identifier (`messagebird` in MESSAGEBIRD_KEY, `bird` in MessageBirdClientID);
 * the name may be left out when it is the first word capitalised. Shapes: a letter for the class (h lower hex, x hex, a letters and digits, l lower
 * letters and digits, w also _ and -, b base64, d digits) and the length, or `uuid`; other characters stand for themselves.
 */
export const providerKeys = `
adafruit = w32
adobe = h32
airtable = a17
algolia = l32
amplitude = h32
asana = d16 l32
atlassian jira confluence = a24
auth = w64 = Auth0
aws amazon = b40 = AWS
azure arm = uuid b86== b43= b52 a84
beamer = b_w44
bitbucket = l32 w64
braintree = h32
circleci circle = h40 = CircleCI
cloudant = h64 a24
cloudflare = h37 w40
codecov = l32 uuid
cohere = a40
coinbase = w64
confluent = a16 a64
contentful = w43 w64
contribsys = h8:h8 = Sidekiq
datadog dogapi dd = l32 l40
deepgram = h40
digitalocean = h64 = DigitalOcean
discord = h64 d18 w32
dropbox = l15
facebook fb meta = h32
fastly = w32
freshchat = uuid
freshdesk freshworks freshservice = a20
gocardless = w40 = GoCardless
gorgias = h64
helpscout = a32 h40 = Help Scout
heroku = uuid
hubspot hapikey = uuid = HubSpot
ibm softlayer watson = w44 l64 h64 = IBM Cloud
intercom = w60
launchdarkly = w40 = LaunchDarkly
linear = h32
linkedin = l14 a16 = LinkedIn
linode = h64
looker = l20 l24
mailgun = h32
mailjet = h32
mattermost = l26
meraki = h40
messagebird bird = l25 uuid = MessageBird
mistral = a32
mixpanel = h32
netlify = w40 w41 w42 w43 w44 w45 w46
newrelic relic = a64 h40 = New Relic
ngrok = w43 w49 = ngrok
npm = uuid = npm
nytimes newyorktimes = w32 = New York Times
okta = w42
onelogin = h64 = OneLogin
opsgenie = uuid
pagerduty = w20 h32 = PagerDuty
pipedrive = h40
plaid = h24 h30 a24 a30
postmark = uuid
privateai = l32 = Private AI
pusher = h20
railway = uuid
rapidapi = w50 = RapidAPI
recaptcha = w40 = reCAPTCHA
rollbar = h32
scaleway = uuid
sendbird = h40 uuid
sentry = h32 h64
snyk = uuid
sonar sonarqube sonarcloud = w40
sourcegraph = x40
spotify = h32
square = w22 w43
squarespace = uuid
statuspage = uuid
sumo sumologic = a64 su[A-Za-z0-9]{12} = Sumo Logic
travis = w22 = Travis CI
trello = a32 h64
twilio = h32
twitch = l30
twitter = a25 a50 a45
vercel = a24
vonage nexmo = a16 h8
wandb = h40 = Weights & Biases
yandex = l32
zendesk zopim = a40
zoom = a22 a32
`;

export const about = {
  source: "Issuers' own documentation of their key formats, collected by hand",
  licence: 'Facts; this arrangement is MIT',
  checked: '2026-11-22',
} as const;
