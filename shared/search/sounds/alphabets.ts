import { scriptOf } from './letters.ts';

/** As English, French, Spanish, Turkish write names of others, and pinyin; accents are folded away already. */
export const latin = scriptOf(
  ['a', 'z'],
  `a=ae b=b c=kqCJ d=d e=eiay f=fv g=gGJ h=hX i=iy j=JZXyh k=kq l=l m=m n=n o=oua p=p q=qkgC r=r s=szS t=t u=uo
  v=vwfb w=wv x=XSk+s? y=yie z=zsc
  shch=SC tsch=C tch=C chh=C dzh=JZ sch=S kh=Xkh gh=Gg sh=Ss ch=CSXkh zh=ZJ th=tszd dh=dz ph=fp bh=bv jh=JZ dj=JZ
  ts/tz=cs dz=zcJ ce=sc+eiay ci=sc+iy cy=sc+yie ng=n+gk? qu=k ck=k ou=uow oo=uo ee=ie`,
);

export const cyrillic = scriptOf(
  ['а', 'ӿ'],
  `а=ao б=b в=vwf г=ghG д=d е=eiy ж=ZJS з=z и=iye к=kq л=l м=m н=n о=oau п=p р=r с=s т=t у=uo ф=f х=Xhk ц=cst
  ч=C ш=S щ=SC ъ= ь= ы=iyu э=e ю=y?+u я=y?+a дж=JZ кс=k+s
  ә=ae ғ=Gg қ=qk ң=n ө=o ү=u ұ=u һ=h і=iy є=ey ј=yJ љ=l+y? њ=n+y? ћ=C ђ=JZd џ=J ѕ=zc ў=uw ҳ=hX ҷ=J ӣ=i ӯ=u`,
);

export const greek = scriptOf(
  ['α', 'ω'],
  `α=a β=vb γ=gyG δ=d ε=ea ζ=z η=ie θ=ts ι=iy κ=k λ=l μ=m ν=n ξ=k+s ο=ou π=p ρ=r σ=s τ=t υ=iuyvf φ=fp χ=XhkC
  ψ=p+s ω=o μπ=bp ντ=dt γκ=g τζ=cJ τσ=cC ου=u`,
);

export const georgian = scriptOf(
  ['ა', 'ჰ'],
  `ა=a ბ=b გ=g დ=d ე=e ვ=vw ზ=z თ=t ი=iy კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=ZJ რ=r ს=s ტ=t უ=u ფ=pf ქ=k ღ=Gg ყ=qk შ=S
  ჩ=C ც=c ძ=zc წ=c ჭ=C ხ=Xk ჯ=J ჰ=h`,
);

export const armenian = scriptOf(
  ['ա', 'ֆ'],
  `ա=a բ=bp գ=gk դ=dt ե=ey զ=z է=e ը=eai? թ=t ժ=ZJ ի=iy լ=l խ=Xk ծ=c կ=kg հ=h ձ=zc ղ=Gg ճ=CJ մ=m յ=yh ն=n շ=S
  ո=ov չ=C պ=pb ջ=JC ռ=r ս=s վ=vw տ=td ր=r ց=c ւ=vu? փ=p ք=k օ=o ֆ=f ու=u`,
);

/** Folded: hamza carriers, teh marbuta and the Persian forms are gone. Short vowels are not written. */
export const arabic = scriptOf(
  ['ء', 'ۓ'],
  `ا=aeo ب=bp ت=t ث=ts ج=JgyZ ح=hX خ=Xhk د=d ذ=dz ر=r ز=z س=sc ش=SC ص=sc ض=dz ط=t ظ=zd ع=aeiouy? غ=Gg ف=fvp ق=qkg
  ك=kg ل=l م=m ن=n ه=hae~ و=wvuo ي=yiea ء=? پ=p چ=CJ ژ=ZJ گ=g ڤ=vf ٹ=t ڈ=d ڑ=rd`,
  { isAbjad: true },
);

export const hebrew = scriptOf(
  ['א', 'ת'],
  `א=aeo ב=bv ג=gJ ד=d ה=hae~ ו=vuow ז=zZJ ח=Xh ט=t י=yieJ כ/ך=kX ל=l מ/ם=m נ/ן=n ס=s ע=aeiouy? פ/ף=pf צ/ץ=csC
  ק=kq ר=r ש=Ss ת=ts`,
  { isAbjad: true },
);
