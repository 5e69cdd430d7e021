/**
 * Tokens that carry their issuer's prefix, a line each: `Issuer: kind flags = shapes`; the scheme is `issuer-kind`. A shape is a regular expression that begins with a
 * literal of two characters or more, with classes of its own: \a letters and digits, \A upper case and digits, \l lower case and
 * digits, \h lower hex, \x any hex, \k letters, digits, _ and -, \K the same and =, \b base64, \U a UUID in lower case. A token must not continue into a longer word on either side.
 * Flags: `c` the last six characters are GitHub's CRC-32 in base 62; `m` must mix digits, lower and upper case; `e` the word EXAMPLE marks
 * documentation; `n` by the issuer's own word not a secret by itself, so marked only beside a label.
 */
export const tokenPrefixes = String.raw`
1Password: secret-key = A3-\A{6}-(?:\A{11}|\A{6}-\A{5})(?:-\A{5}){3}
1Password: service-account = ops_eyJ[A-Za-z0-9+/_-]{200,}={0,2}
42: secret = s-s4t2(?:ud|af)-\h{64}
Adafruit: key = aio_[A-Za-z]{4}\d{2}\a{22}
Adobe: client-secret = p8e-\a{32}
age: secret-key = AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}
Airtable: pat = pat\a{14}\.\h{64}
Alibaba Cloud: access-key m = LTAI\a{17,26}
Amazon: mws-token = amzn\.mws\.\U
Anthropic: key = sk-ant-(?:api|admin|sid|oat)\d{2}-\k{80,120}AA
Asana: pat = 1/\d{16}:\h{32} 2/\d{10,17}/\d{10,17}:\h{32}
Atlassian: token = ATATT3\K{60,250} ATCTT3\K{60,250} ATSTT3\K{60,250}
AWS: access-key e = A3T\A[A-Z2-7]{16} ABIA[A-Z2-7]{16} ACCA[A-Z2-7]{16} AKIA[A-Z2-7]{16} ASIA[A-Z2-7]{16}
AWS: bedrock-key = ABSK\b{109,269}={0,2} bedrock-api-key-\b{28,}={0,2}
Bitbucket: app-password = ATBB[A-Za-z0-9_=.-]{32}
Brevo: key = xkeysib-\h{64}-\a{16} xsmtpsib-\h{64}-\a{16}
Buildkite: token = bkua_\h{40}
Cerebras: key = csk-\l{48}
CircleCI: token = CCIPAT_\a{22}_\h{40} CCIPRJ_\a{22}_\h{40}
ClickHouse: key = 4b1d\a{38}
ClickUp: token = pk_\d{6,9}_\A{32}
Clojars: token = CLOJARS_\l{60}
Cloudflare: origin-key = v1\.0-\h{24}-\h{146}
Cloudflare: token = cfat_\a{40}\h{8} cfk_\a{40}\h{8} cfut_\a{40}\h{8}
Confluent: key = cflt\b{60}
Contentful: pat = CFPAT-\k{43}
crates.io: token m = cio\a{32}
Databricks: token = dapi\x{32}(?:-\d)?
Datadog: key = ddapp_\a{34}
DeepSeek: key = sk-\h{32}
DigitalOcean: token = doo_v1_\h{64} dop_v1_\h{64} dor_v1_\h{64}
Discord: webhook = discord(?:app)?\.com/api/(?:v\d{1,2}/)?webhooks/\d{17,20}/\k{60,80}
Docker: token = dckr_oat_\k{27,60} dckr_pat_\k{27,40}
Doppler: token = dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?\a{40,44}
Dropbox: token = sl\.(?:u\.)?\K{130,}
Duffel: token = duffel_(?:live|test)_\K{43}
Dynatrace: token = dt0[a-z]\d{2}\.\A{24}\.\A{64}
EasyPost: key = EZAK\a{54} EZTK\a{54}
ElevenLabs: key = sk_\h{48}
Endor Labs: key = endr\+\k{16}
Facebook: token = EAA[A-Z]\a{80,400}
Figma: token = figd_\k{36,64} figo_\k{36,64} figu_\k{36,64}
Firecrawl: key = fc-\h{32}
Flutterwave: key = FLWSECK(?:_TEST)?-[a-hA-H0-9]{12,32}-X
Fly.io: token = fm1[ar]_\b{100,}={0,3} fm2_\b{100,}={0,3} fo1_\k{43}
Frame.io: token = fio-u-\K{64}
GitHub: fine-grained-pat = github_pat_\a{22}_\a{59}
GitHub: oauth c = gho_\a{36}
GitHub: pat c = ghp_\a{36}
GitHub: refresh = ghr_\a{36,76}
GitHub: server c = ghs_\a{36}
GitHub: user c = ghu_\a{36}
GitLab: agent = glagent-\k{50,1024}
GitLab: ci-job = glcbt-\k{20,30}
GitLab: deploy = gldt-\k{20}
GitLab: feature-flag = glffct-\k{20}
GitLab: feed = glft-\k{20,90}
GitLab: incoming-mail = glimt-\k{25}
GitLab: oauth = gloas-\k{64}
GitLab: pat = glpat-\k{20}(?![\w.-]) glpat-\k{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7}
GitLab: pipeline-trigger = glptt-\k{40}
GitLab: runner = glrt-\k{20}(?![\w.-]) glrt-t\d_\k{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7})?
GitLab: runner-registration = GR1348941\k{20}
GitLab: scim = glsoat-\k{20,}
GitLab: session = _gitlab_session=[0-9a-z]{32}
Google: api-key n = AIza\k{35}
Google: chat-webhook = chat\.googleapis\.com/v1/spaces/\k{6,}/messages\?key=\k{30,}
Google: oauth-secret = GOCSPX-\k{28}
Google: oauth-token = ya29\.\k{30,}
Google: refresh-token = 1//0\k{40,}
Grafana: token = eyJrIjoi\a{70,400}={0,3} glc_\b{32,400}={0,3} glsa_\a{32}_\x{8}
Groq: key = gsk_\a{48,56}
Harness: token = pat\.\k{22}\.\h{24}\.\a{20} sat\.\k{22}\.\h{24}\.\a{20}
HashiCorp Vault: token = hvb\.\k{90,} hvr\.\k{24,} hvs\.\k{24,}
HashiCorp Vault: token m = s\.\a{24}
Heroku: key = HRKU-\k{36,62}
Honeycomb: key = hcaik_\l{58}
HubSpot: token = pat-(?:na|eu|ap)\d-\U
Hugging Face: token = api_org_[A-Za-z]{34} hf_\a{34}
Infracost: token m = ico-\a{32}
Instagram: token = IGQV\k{80,}
Intercom: token = dG9r\b{44,}={0,2}
JFrog: key = AKCp\a{69}
JFrog: token = cmVmdGtuOj\a{54}
Klaviyo: key = pk_\h{34}
LangSmith: key = lsv2_(?:pt|sk)_\h{32}_\h{10}
LaunchDarkly: key = api-\h{8}-\h{4}-4\h{3}-\h{4}-\h{12} sdk-\h{8}-\h{4}-4\h{3}-\h{4}-\h{12}
Linear: key = lin_api_\a{32,48} lin_oauth_\a{32,64}
Lob: key = live_\h{35} test_\h{35}
MailerSend: key = mlsn\.\h{64}
Mailgun: key = key-\h{32} pubkey-\h{32}
Mandrill: key m = md-[A-Za-z0-9_-]{22}
Mapbox: token = sk\.eyJ1\k{40,}\.\k{20,24}
Mollie: key m = live_\a{30} test_\a{30}
MongoDB: secret = mdb_sa_sk_\k{40}
Netlify: token = nfp_\a{36,40}
New Relic: key = NRAK-\A{27} NRII-\k{32} NRJS-\h{19} NRIQ-\k{32} NRSP-[a-z]{2}\d{2}\a{31}
Notion: token = ntn_\d{11}\a{35} secret_\a{43}
npm: token = npm_\a{36}
NuGet: key = oy2\l{43}
NVIDIA: key = nvapi-\k{60,70}
Octopus Deploy: key = API-\A{25,27}
OpenRouter: key = sk-or-v1-\h{64}
OpenShift: token = sha256~\k{43}
PayPal: token = access_token\$production\$\l{16}\$\h{32}
Perplexity: key = pplx-\a{48}
Pinecone: key = pcsk_[A-Za-z0-9_]{60,80}
Plaid: token = access-(?:sandbox|development|production)-\U
PlanetScale: token = pscale_(?:tkn|oauth|pw)_[\w=.-]{32,64}
PostHog: key = phx_\a{43,48}
Postman: key = PMAK-\h{24}-\h{34}
Prefect: key = pnu_\a{36}
Pulumi: token = pul-\h{40}
PyPI: token = pypi-AgEIcHlwaS5vcmc\k{70,1000} pypi-AgENdGVzdC5weXBpLm9yZw\k{70,1000}
Razorpay: key = rzp_live_\a{14}
ReadMe: key = rdme_\l{70}
Render: key m = rnd_\a{24,40}
Replicate: token = r8_\a{37}
Resend: key = re_\a{8}_\a{24}
RubyGems: key = rubygems_\h{48}
Salesforce: session = 00D\a{12,15}![\w.]{60,}
Scaleway: key = SCW\A{17}
Scalingo: token = tk-us-\k{48}
SendGrid: key = SG\.\k{20,24}\.\k{39,50}
Sentry: token = sntrys_eyJ[A-Za-z0-9+/=_-]{80,400} sntryu_\h{64}
SettleMint: token = sm_(?:aat|pat|sat)_\a{16}
Shippo: token = shippo_(?:live|test)_\x{40}
Shopify: token = shpat_\x{32} shpca_\x{32} shppa_\x{32} shpss_\x{32}
Slack: app-token = xapp-\d-\A{8,14}-\d{10,14}-\l{32,80}
Slack: config-token = xoxe-\d-\a{100,400} xoxe\.xox[bp]-\d-\a{100,400}
Slack: token = xoxa-(?:\d-)?\d{8,14}-(?:\d{8,14}-){0,2}\a{8,64} xoxb-\d{8,14}-\d{8,14}-[A-Za-z0-9-]{16,64} xoxb-\d{8,14}-\a{18,26} xoxc-\d{8,14}-\d{8,14}-\d{8,14}-\l{60,68} xoxd-[A-Za-z0-9%+/=]{60,300} xoxo-(?:\d{6,14}-){1,3}\a{8,64} xoxp-(?:\d{8,14}-){3}\a{10,64} xoxr-(?:\d-)?(?:\d{8,14}-){1,3}\a{8,64} xoxs-(?:\d{6,14}-){1,3}\a{8,64}
Slack: webhook = hooks\.slack\.com/(?:services|workflows|triggers)/\b{43,80}
Snyk: token = snyk_(?:uat|sat)\.\l{8}\.[\w.-]{40,200}
Sonar: token = sq[apu]_\a{40}
Sourcegraph: token = sgp_(?:(?:\x{16}|local)_)?\x{40}
Square: token = EAAA\k{60} sq0[a-z]{3}-\k{22,43}
Statsig: secret m = secret-\a{40,44}
Stripe: key = rk_live_\a{16,247} rk_prod_\a{16,247} rk_test_\a{16,247} sk_live_\a{16,247} sk_prod_\a{16,247} sk_test_\a{16,247}
Stripe: webhook-secret m = whsec_\b{24,64}={0,2}
Supabase: key = sb_secret_\k{31} sbp_\h{40}
Tailscale: key = tskey-(?:api|auth|client|scim|webhook)-\a{8,24}(?:-\a{16,48})?
Tavily: key = tvly-(?:dev-|prod-)?\a{32}
Tencent Cloud: secret-id m = AKID\a{32}
Trello: token = ATTA\x{64,76}
Twilio: account = AC\h{32}
Twilio: key = SK\h{32}
Twitch: token = oauth:\l{30}
Typeform: token = tfp_[\w.=-]{40,59}
Vercel: token = vc[pirak]_\a{24,80}
VK: token = vk1\.a\.\k{80,}
Weights & Biases: key = wandb_v1_[A-Za-z0-9_]{40,90}
X: token = AAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%]{60,}
xAI: key = xai-\a{80}
Yandex: key = AQVN\k{35,38} t1\.[A-Z0-9a-z_-]{20,400}={0,2}\.[A-Z0-9a-z_-]{86}={0,2}
Yandex: key m = YC[A-Za-z0-9_-]{38}
Zapier: webhook = hooks\.zapier\.com/hooks/catch/\d{4,12}/\l{5,10}
Zoho: token = 1000\.\h{32}\.\h{32}
`;

/** Tokens known by a mark in their middle: `Issuer: kind = mark, what stands before it, shape from the mark on, most characters before`. */
export const tokenInfixes = String.raw`
Azure: client-secret = Q~ [\w~.-]{3}\d Q~[\w~.-]{31,34} 4
Discord: token = . [MNOA]\k{23,25} \.\k{5,6}\.[\w!-]{27,38} 26
Facebook: token = | \d{15,16} \|\k{26,27} 16
HashiCorp Terraform: token = .atlasv1. \a{14} \.atlasv1\.\K{60,70} 14
Mailchimp: key = -us \h{32} -us\d{1,2} 32
Mailgun: key = - \h{32} -\h{8}-\h{8} 32
MaxMind: key = _mmk \a{6}_\a{29} _mmk 36
Microsoft Teams: webhook = .office.com/webhook [a-z0-9.-]{3,60} \.office\.com/webhook(?:b2)?/[0-9a-f-]{36}@[0-9a-f-]{36}/IncomingWebhook/\h{32}/[0-9a-f-]{36} 60
OpenAI: key = T3BlbkFJ sk-(?:(?:proj|svcacct|admin|None)-)?\k{18,80} T3BlbkFJ\k{18,80} 96
Telegram: bot-token = :A (?:bot)?\d{5,16} :A\k{33,34} 19
`;

export const about = {
  source: "Issuers' own documentation of their key formats, collected by hand; where none is published, the form keys have carried since the prefix was introduced",
  licence: 'Facts; this arrangement is MIT',
  checked: '2026-11-22',
} as const;
