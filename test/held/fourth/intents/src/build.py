import json,collections,re
M={'card':'ask-card-data','cred':'ask-credential','otp':'ask-one-time-code','gov':'ask-government-id','bank':'ask-bank-details','ident':'ask-identity-detail','third':'ask-third-party-data','internal':'ask-internal-info','acct':'change-account-control','remote':'grant-remote-access','run':'run-command','file':'open-file','divert':'divert-payment','move':'move-off-platform','signin':'sign-in-lure','press':'pressure'}
f=lambda s:[] if s.strip()=='-' else [M[x.strip()] for x in s.split(',')]
S={'C':'customer','A':'agent'}
seen=set();out=[]
for l in ['en','es','de','fr','pt']:
    rows=[x for x in open(f'msg-{l}.txt').read().split('\n') if x.strip()]
    # interleave deterministically
    import random; random.Random('h5'+l).shuffle(rows)
    for i,r in enumerate(rows,1):
        s,a,b,p,t=[x.strip() for x in r.split(' ~ ',4)]
        assert t not in seen; seen.add(t)
        out.append(dict(id=f'held5-{l}-{i:03d}',lang=l,speaker=S[s],prev=None if p=='-' else p,text=t,intents=f(a),accept=f(b)))
open('../messages.jsonl','w').write(''.join(json.dumps(o,ensure_ascii=False)+'\n' for o in out))
cs=[]
for l in ['en','es','de','fr','pt']:
    for blk in re.split(r'^# ',open(f'conv-{l}.txt').read(),flags=re.M)[1:]:
        h,*ls=[x for x in blk.split('\n') if x.strip()]
        i,k,pat=h.split()
        turns=[];d=None
        for n,x in enumerate(ls):
            m=re.match(r'([CA])(!?): (.*)$',x); assert m,x
            if m[2]: assert d is None; d=n
            turns.append([S[m[1]],m[3]])
        at=k=='attack'
        assert (d is not None)==at,h
        if not 8<=len(turns)<=14: print('LEN',i,len(turns))
        cs.append(dict(id=f'held5-conv-{i}',lang=l,attack=at,pattern=pat,turns=turns,danger_turn=d))
open('../conversations.jsonl','w').write(''.join(json.dumps(o,ensure_ascii=False)+'\n' for o in cs))
# validate
fm=[json.loads(x) for x in open('../../format-messages.jsonl') if x.strip()]; fc=[json.loads(x) for x in open('../../format-conversations.jsonl') if x.strip()]
for p,ref in (('../messages.jsonl',fm[0]),('../conversations.jsonl',fc[0])):
    R=[json.loads(x) for x in open(p)]
    assert all(list(r)==list(ref) for r in R); assert len({r['id'] for r in R})==len(R)
    print(p,len(R))
C=collections.Counter()
for o in out: C[o['lang'],o['speaker'],'pos' if o['intents'] else 'neg']+=1
for k in sorted(C): print(k,C[k])
print('prev',sum(o['prev'] is not None for o in out),'accept',sum(bool(o['accept']) for o in out))
for l in ['all','en','es','de','fr','pt']: print(l,dict(collections.Counter(i for o in out for i in o['intents'] if l in('all',o['lang']))))
print(collections.Counter((c['lang'],c['attack']) for c in cs)); print(collections.Counter(len(c['turns']) for c in cs),collections.Counter(c['danger_turn'] for c in cs))
