import type { SecretWords } from './secret-words.ts';

export const english: SecretWords = {
  language: 'en',
  password: 'password,passwd,pwd,passphrase,passcode,pass word,pass code,pass phrase,pass,passw,pw,psw',
  pin: 'pin,mpin,tpin,passcode',
  oneTimeCode:
    'otp,totp,one time code,one time password,one time passcode,one time pin,onetime code,verification code,verify code,verification pin,authentication code,authenticator code,authorization code,authorisation code,' +
    'auth code,login code,log in code,sign in code,signin code,sms code,text code,security code,access code,temporary code,fa code,mfa code,factor code,backup code,backup codes,recovery code,recovery codes,' +
    'unlock code,activation pin,passcode,clearance code,verification number,reset code,digit code,device code',
  code: 'code',
  answer: 'maiden,pet s name,pets name,pet name,pet,childhood pet,security answer,secret answer,security question,secret question,secret word,memorable word,first school,favourite teacher,favorite teacher',
  links: "is,was,are,it's,its,reads,equals,should,be,being,to,as,would,that's,called,named,s,were",
  fillers:
    'number,no,num,code,for,my,the,your,our,his,her,this,that,account,login,card,now,again,currently,still,just,new,old,it,i,either,think,could,might,may,try,use,used,set,changed,here,following,below,from,app,bank,email,wifi,wi,fi,' +
    'wi-fi,user,admin,then,probably,maybe,sent,you,got,me,received,on,phone,recall,remember,believe,name,answer,so,well,ok,oh,yes,temporary,question',
  notValues:
    'not,reset,resets,wrong,incorrect,correct,right,invalid,valid,expired,expiring,declined,denied,rejected,accepted,required,requested,needed,necessary,missing,forgotten,forgot,lost,stolen,updated,saved,stored,blocked,locked,' +
    'disabled,enabled,protected,encrypted,hidden,visible,safe,secure,secret,private,confidential,weak,strong,long,short,empty,blank,optional,mandatory,case,sensitive,a,an,and,or,but,in,at,by,with,of,if,when,what,which,who,how,why,' +
    "does,doesn't,did,didn't,isn't,wasn't,won't,will,can,can't,cannot,must,has,have,hasn't,had,please,thanks,thank,sorry,hello,hi,working,work,works,manager,policy,policies,recovery,change,changes,page,screen,field,box,link,hint," +
    'help,issue,issues,problem,problems,error,errors,request,prompt,username,security,authentication,verification,confirmation,compromised,exposed,leaked,hacked,known,unknown,none,null,true,false,undefined,unset,sure,same,different,' +
    'unchanged,there,above,attached,too,very,always,never,also,already,only,all,any,some,something,anything,nothing,fine,good,bad,up,down,out,off,over,because,since,until,after,before,about,per,see,ask,tell,give,send,enter,type,' +
    "share,provide,let,do,don't,wait,string,text,char,int,integer,boolean,bool,varchar,self,value,default,auto,generated,random,shared,given,provided,mine,yours,hers,their,theirs,ours,like,going,getting,been,we,they,he,she,us,them," +
    'unable,able,trying,fails,failed,failing,attempts,attempt,requirements,length,minimum,characters,digits,easy,hard,insurance,food',
  determiners: 'the,my,your,a,this,that,our,his,her,their,is,following,new,latest,and,with,enter,use,digit,google,here,received,got,get',
  about: 'for,of',
  or: 'or',
};
