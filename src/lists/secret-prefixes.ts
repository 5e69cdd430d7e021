/**
 * Tokens that carry their issuer's prefix, a line each: `Issuer = scheme flags = shapes`. A shape is a regular expression that begins with a
 * literal of two characters or more, with four classes of its own: \a letters and digits, \A upper case and digits, \l lower case and
 * digits, \h lower hex, \x any hex, \U a UUID in lower case. A token must not continue into a longer word on either side.
 * Flags: `c` the last six characters are GitHub's CRC-32 in base 62; `m` must mix digits, lower and upper case; `e` the word EXAMPLE marks
 * documentation; `n` by the issuer's own word not a secret by itself, so marked only beside a label.
 */
export const tokenPrefixes = String.raw`
1Password = 1password-secret-key = A3-\A{6}-(?:\A{11}|\A{6}-\A{5})(?:-\A{5}){3}
1Password = 1password-service-account = ops_eyJ[A-Za-z0-9+/_-]{200,}={0,2}
42 = intra42-secret = s-s4t2(?:ud|af)-\h{64}
Adafruit = adafruit-key = aio_[A-Za-z]{4}\d{2}\a{22}
Adobe = adobe-client-secret = p8e-\a{32}
age = age-secret-key = AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}
Airtable = airtable-pat = pat\a{14}\.\h{64}
Alibaba Cloud = alibaba-access-key m = LTAI\a{17,26}
Amazon = aws-mws-token = amzn\.mws\.\U
Anthropic = anthropic-key = sk-ant-(?:api|admin|sid|oat)\d{2}-[\w-]{80,120}AA
Anyscale = anyscale-key = esecret_\l{26,}
Asana = asana-pat = 1/\d{16}:\h{32} 2/\d{10,17}/\d{10,17}:\h{32}
Atlassian = atlassian-token = ATATT3[\w=-]{60,250} ATCTT3[\w=-]{60,250} ATSTT3[\w=-]{60,250}
Authress = authress-key = authress_\l{5,30}\.\l{4,6}\.acc[_-][a-z0-9-]{10,32}\.[a-z0-9+/_=-]{30,120} sc_\l{5,30}\.\l{4,6}\.acc[_-][a-z0-9-]{10,32}\.[a-z0-9+/_=-]{30,120}
AWS = aws-access-key e = A3T\A[A-Z2-7]{16} ABIA[A-Z2-7]{16} ACCA[A-Z2-7]{16} AKIA[A-Z2-7]{16} ASIA[A-Z2-7]{16}
AWS = aws-bedrock-key = ABSK[A-Za-z0-9+/]{109,269}={0,2} bedrock-api-key-[A-Za-z0-9+/]{40,}={0,2}
Axiom = axiom-token = xaat-\U xapt-\U
Bitbucket = bitbucket-app-password = ATBB[A-Za-z0-9_=.-]{32}
Brevo = sendinblue-key = xkeysib-\h{64}-\a{16} xsmtpsib-\h{64}-\a{16}
Buildkite = buildkite-token = bkua_\h{40}
Cerebras = cerebras-key = csk-\l{48}
CircleCI = circleci-token = CCIPAT_\a{22}_\h{40} CCIPRJ_\a{22}_\h{40}
ClickHouse = clickhouse-key = 4b1d\a{38}
ClickUp = clickup-token = pk_\d{6,9}_\A{32}
Clojars = clojars-token = CLOJARS_\l{60}
Cloudflare = cloudflare-origin-key = v1\.0-\h{24}-\h{146}
Cloudflare = cloudflare-token = cfat_\a{40}\h{8} cfk_\a{40}\h{8} cfut_\a{40}\h{8}
Confluent = confluent-key = cflt[A-Za-z0-9+/]{60}
Contentful = contentful-pat = CFPAT-[\w-]{43}
crates.io = crates-io-token m = cio\a{32}
Databricks = databricks-token = dapi\x{32}(?:-\d)?
Datadog = datadog-key = ddapp_\a{34}
DeepSeek = deepseek-key = sk-\h{32}
Defined Networking = defined-networking-token = dnkey-[a-z0-9=_-]{26}-[a-z0-9=_-]{52}
DigitalOcean = digitalocean-token = doo_v1_\h{64} dop_v1_\h{64} dor_v1_\h{64}
Discord = discord-webhook = discord(?:app)?\.com/api/(?:v\d{1,2}/)?webhooks/\d{17,20}/[\w-]{60,80}
Docker = docker-token = dckr_oat_[\w-]{27,60} dckr_pat_[\w-]{27,40}
Doppler = doppler-token = dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?\a{40,44}
Dropbox = dropbox-token = sl\.(?:u\.)?[\w=-]{130,}
Duffel = duffel-token = duffel_(?:live|test)_[\w=-]{43}
Dynatrace = dynatrace-token = dt0[a-z]\d{2}\.\A{24}\.\A{64}
EasyPost = easypost-key = EZAK\a{54} EZTK\a{54}
ElevenLabs = elevenlabs-key = sk_\h{48}
Endor Labs = endorlabs-key = endr\+[\w-]{16}
Facebook = facebook-token = EAA[A-Z]\a{80,400}
Figma = figma-token = figd_[\w-]{36,64} figo_[\w-]{36,64} figu_[\w-]{36,64}
Firecrawl = firecrawl-key = fc-\h{32}
Flutterwave = flutterwave-key = FLWSECK(?:_TEST)?-[a-hA-H0-9]{12,32}-X
Fly.io = fly-token = fm1[ar]_[A-Za-z0-9+/]{100,}={0,3} fm2_[A-Za-z0-9+/]{100,}={0,3} fo1_[\w-]{43}
Frame.io = frameio-token = fio-u-[\w=-]{64}
GitHub = github-fine-grained-pat = github_pat_\a{22}_\a{59}
GitHub = github-oauth c = gho_\a{36}
GitHub = github-pat c = ghp_\a{36}
GitHub = github-refresh = ghr_\a{36,76}
GitHub = github-server c = ghs_\a{36}
GitHub = github-user c = ghu_\a{36}
GitLab = gitlab-agent = glagent-[\w-]{50,1024}
GitLab = gitlab-ci-job = glcbt-[\w-]{20,30}
GitLab = gitlab-deploy = gldt-[\w-]{20}
GitLab = gitlab-feature-flag = glffct-[\w-]{20}
GitLab = gitlab-feed = glft-[\w-]{20,90}
GitLab = gitlab-incoming-mail = glimt-[\w-]{25}
GitLab = gitlab-oauth = gloas-[\w-]{64}
GitLab = gitlab-pat = glpat-[\w-]{20}(?![\w.-]) glpat-[\w-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7}
GitLab = gitlab-pipeline-trigger = glptt-[\w-]{40}
GitLab = gitlab-runner = glrt-[\w-]{20}(?![\w.-]) glrt-t\d_[\w-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7})?
GitLab = gitlab-runner-registration = GR1348941[\w-]{20}
GitLab = gitlab-scim = glsoat-[\w-]{20,}
GitLab = gitlab-session = _gitlab_session=[0-9a-z]{32}
Google = google-api-key n = AIza[\w-]{35}
Google = google-chat-webhook = chat\.googleapis\.com/v1/spaces/[\w-]{6,}/messages\?key=[\w-]{30,}
Google = google-oauth-secret = GOCSPX-[\w-]{28}
Google = google-oauth-token = ya29\.[\w-]{30,}
Google = google-refresh-token = 1//0[\w-]{40,}
Grafana = grafana-token = eyJrIjoi\a{70,400}={0,3} glc_[A-Za-z0-9+/]{32,400}={0,3} glsa_\a{32}_\x{8}
Groq = groq-key = gsk_\a{48,56}
Harness = harness-token = pat\.[\w-]{22}\.\h{24}\.\a{20} sat\.[\w-]{22}\.\h{24}\.\a{20}
HashiCorp Vault = vault-token = hvb\.[\w-]{90,} hvr\.[\w-]{24,} hvs\.[\w-]{24,}
HashiCorp Vault = vault-token m = s\.\a{24}
Heroku = heroku-key = HRKU-[\w-]{36,62}
Honeycomb = honeycomb-key = hcaik_\l{58}
HubSpot = hubspot-token = pat-(?:na|eu|ap)\d-\U
Hugging Face = huggingface-token = api_org_[A-Za-z]{34} hf_\a{34}
Infracost = infracost-token m = ico-\a{32}
Instagram = instagram-token = IGQV[\w-]{80,}
Intercom = intercom-token = dG9r[A-Za-z0-9+/]{44,}={0,2}
JFrog = artifactory-key = AKCp\a{69}
JFrog = artifactory-token = cmVmdGtuOj\a{54}
Jina = jina-key = jina_\h{32}[\w-]{28}
Klaviyo = klaviyo-key = pk_\h{34}
Langfuse = langfuse-key = sk-lf-\U
LangSmith = langsmith-key = lsv2_(?:pt|sk)_\h{32}_\h{10}
LaunchDarkly = launchdarkly-key = api-\h{8}-\h{4}-4\h{3}-\h{4}-\h{12} sdk-\h{8}-\h{4}-4\h{3}-\h{4}-\h{12}
Linear = linear-key = lin_api_\a{32,48} lin_oauth_\a{32,64}
Lob = lob-key = live_\h{35} test_\h{35}
MailerSend = mailersend-key = mlsn\.\h{64}
Mailgun = mailgun-key = key-\h{32} pubkey-\h{32}
Mandrill = mandrill-key m = md-[A-Za-z0-9_-]{22}
Mapbox = mapbox-token = sk\.eyJ1[\w-]{40,}\.[\w-]{20,24}
Mercado Pago = mercadopago-token = APP_USR-\d{12,20}-\d{6}-\h{32}-\d{6,12}
Mollie = mollie-key m = live_\a{30} test_\a{30}
MongoDB = mongodb-secret = mdb_sa_sk_[\w-]{40}
Netlify = netlify-token = nfp_\a{36,40}
New Relic = new-relic-key = NRAK-\A{27} NRII-[\w-]{32} NRJS-\h{19} NRIQ-[\w-]{32} NRSP-[a-z]{2}\d{2}\a{31}
Notion = notion-token = ntn_\d{11}\a{35} secret_\a{43}
npm = npm-token = npm_\a{36}
NuGet = nuget-key = oy2\l{43}
NVIDIA = nvidia-key = nvapi-[\w-]{60,70}
Octopus Deploy = octopus-key = API-\A{25,27}
OpenAI = openai-key = sk-(?:(?:proj|svcacct|admin|None)-)?[\w-]{18,80}T3BlbkFJ[\w-]{18,80}
OpenRouter = openrouter-key = sk-or-v1-\h{64}
OpenShift = openshift-token = sha256~[\w-]{43}
Packagist = packagist-token = packagist_[ou][ru]t_\h{60,72}
Paddle = paddle-key = pdl_(?:live|sdbx)_apikey_\l{26}_\a{22}_\a{3}
PayPal = paypal-token = access_token\$production\$\l{16}\$\h{32}
Perplexity = perplexity-key = pplx-\a{48}
Pinecone = pinecone-key = pcsk_[A-Za-z0-9_]{60,80}
Plaid = plaid-token = access-(?:sandbox|development|production)-\U
PlanetScale = planetscale-token = pscale_(?:tkn|oauth|pw)_[\w=.-]{32,64}
PostHog = posthog-key = phx_\a{43,48}
Postman = postman-key = PMAK-\h{24}-\h{34}
Prefect = prefect-key = pnu_\a{36}
Pulumi = pulumi-token = pul-\h{40}
PyPI = pypi-token = pypi-AgEIcHlwaS5vcmc[\w-]{70,1000} pypi-AgENdGVzdC5weXBpLm9yZw[\w-]{70,1000}
Razorpay = razorpay-key = rzp_live_\a{14}
ReadMe = readme-key = rdme_\l{70}
Render = render-key m = rnd_\a{24,40}
Replicate = replicate-token = r8_\a{37}
Resend = resend-key = re_\a{8}_\a{24}
RubyGems = rubygems-key = rubygems_\h{48}
RunPod = runpod-key = rpa_\A{40,48}
Salesforce = salesforce-session = 00D\a{12,15}![\w.]{60,}
Scaleway = scaleway-key = SCW\A{17}
Scalingo = scalingo-token = tk-us-[\w-]{48}
SendGrid = sendgrid-key = SG\.[\w-]{20,24}\.[\w-]{39,50}
Sentry = sentry-token = sntrys_eyJ[A-Za-z0-9+/=_-]{80,400} sntryu_\h{64}
SettleMint = settlemint-token = sm_(?:aat|pat|sat)_\a{16}
Shippo = shippo-token = shippo_(?:live|test)_\x{40}
Shopify = shopify-token = shpat_\x{32} shpca_\x{32} shppa_\x{32} shpss_\x{32}
Slack = slack-app-token = xapp-\d-\A{8,14}-\d{10,14}-\l{32,80}
Slack = slack-config-token = xoxe-\d-\a{100,400} xoxe\.xox[bp]-\d-\a{100,400}
Slack = slack-token = xoxa-(?:\d-)?\d{8,14}-(?:\d{8,14}-){0,2}\a{8,64} xoxb-\d{8,14}-\d{8,14}-[A-Za-z0-9-]{16,64} xoxb-\d{8,14}-\a{18,26} xoxc-\d{8,14}-\d{8,14}-\d{8,14}-\l{60,68} xoxd-[A-Za-z0-9%+/=]{60,300} xoxo-(?:\d{8,14}-){1,3}\a{8,64} xoxp-(?:\d{8,14}-){3}\a{10,64} xoxr-(?:\d-)?(?:\d{8,14}-){1,3}\a{8,64} xoxs-(?:\d{8,14}-){1,3}\a{8,64}
Slack = slack-webhook = hooks\.slack\.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{43,80}
Snyk = snyk-token = snyk_(?:uat|sat)\.\l{8}\.[\w.-]{40,200}
Sonar = sonar-token = sq[apu]_\a{40}
Sourcegraph = sourcegraph-token = sgp_(?:(?:\x{16}|local)_)?\x{40}
Square = square-token = EAAA[\w-]{60} sq0[a-z]{3}-[\w-]{22,43}
Statsig = statsig-secret m = secret-\a{40,44}
Stripe = stripe-key = rk_(?:live|test|prod)_\a{16,247} sk_(?:live|test|prod)_\a{16,247}
Stripe = stripe-webhook-secret m = whsec_[A-Za-z0-9+/]{24,64}={0,2}
Supabase = supabase-key = sb_secret_[\w-]{31} sbp_\h{40}
Tailscale = tailscale-key = tskey-(?:api|auth|client|scim|webhook)-\a{8,24}(?:-\a{16,48})?
Tavily = tavily-key = tvly-(?:dev-|prod-)?\a{32}
Telnyx = telnyx-key = KEY[0-9A-F]{32}_\a{22}
Tencent Cloud = tencent-secret-id m = AKID\a{32}
Trello = trello-token = ATTA\x{64,76}
Twilio = twilio-account = AC\h{32}
Twilio = twilio-key = SK\h{32}
Twitch = twitch-token = oauth:\l{30}
Typeform = typeform-token = tfp_[\w.=-]{40,59}
Vercel = vercel-token = vc[pirak]_\a{24,80}
VK = vk-token = vk1\.a\.[\w-]{80,}
Weights & Biases = wandb-key = wandb_v1_[A-Za-z0-9_]{40,90}
X = twitter-token = AAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%]{60,}
xAI = xai-key = xai-\a{80}
Xata = xata-key = xau_\a{40}
Yandex = yandex-key = AQVN[\w-]{35,38} t1\.[A-Z0-9a-z_-]{20,400}={0,2}\.[A-Z0-9a-z_-]{86}={0,2}
Yandex = yandex-key m = YC[A-Za-z0-9_-]{38}
Zapier = zapier-webhook = hooks\.zapier\.com/hooks/catch/\d{4,12}/\l{5,10}
Zoho = zoho-token = 1000\.\h{32}\.\h{32}
`;

/** Tokens known by a mark in their middle: `Issuer = scheme = mark, what stands before it, shape from the mark on, most characters before`. */
export const tokenInfixes = String.raw`
Microsoft Entra = azure-ad-client-secret = Q~ [\w~.-]{3}\d Q~[\w~.-]{31,34} 4
Discord = discord-token = . [MNOA][\w-]{23,25} \.[\w-]{5,6}\.[\w!-]{27,38} 26
Facebook = facebook-token = | \d{15,16} \|[\w-]{26,27} 16
Mailchimp = mailchimp-key = -us \h{32} -us\d{1,2} 32
Mailgun = mailgun-key = - \h{32} -\h{8}-\h{8} 32
MaxMind = maxmind-key = _mmk \a{6}_\a{29} _mmk 36
Microsoft Teams = microsoft-teams-webhook = .office.com/webhook \l{3,40} \.office\.com/webhook(?:b2)?/[0-9a-f-]{36}@[0-9a-f-]{36}/IncomingWebhook/\h{32}/[0-9a-f-]{36} 40
Telegram = telegram-bot-token = :AA \d{8,10} :AA[\w-]{32,33} 10
HashiCorp Terraform = terraform-token = .atlasv1. \a{14} \.atlasv1\.[\w=-]{60,70} 14
`;

export const about = {
  source: "Issuers' own documentation of their key formats, collected by hand; where none is published, the form keys have carried since the prefix was introduced",
  licence: 'Facts; this arrangement is MIT',
  checked: '2026-11-22',
} as const;
