import type { Briefing, Checklist } from '#domain/checklist/checklist.ts';
import type { PlacedProfile } from '#domain/checklist/profile.ts';
import { coffeeBriefing } from '#library/coffee/briefing.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { five } from '#library/five.ts';
import { rudeHouse } from '#library/profiles/rude-house.ts';

/** The profile as it is kept: it counts only at stores for which it is chosen, since no house is rude by its region or channel. */
export const placedRudeHouse: PlacedProfile = {
  ...rudeHouse,
  version: 1,
  standardSet: coffeeChecklist.standardSet.id,
  places: { regions: [], channels: [], concepts: [] },
};

type Briefed = Briefing['sections'][number];

/** What a guest of such a house must know: the same facts are asked, and none of them is taken ill. */
const theAct: Briefed = {
  id: 'the-act',
  kind: 'other',
  title: five(
    'Here rudeness is the act',
    'Šeit rupjība ir izrāde',
    'Tady je hrubost představení',
    'اینجا بی‌ادبی نمایش است',
    'Hier is onbeschoftheid de act',
  ),
  body: five(
    'Guests come here to be insulted. Answer what you saw and heard, as everywhere: “Yes, somebody was rude” is a fact here and no fault. What was said belongs into the report word for word. Two things stay outside the act: a remark about somebody’s body, origin or belief, and a guest who asked for it to stop and was not heard. Put those into your own words at the end.',
    'Viesi šurp nāk, lai viņus apvaino. Atbildiet, ko redzējāt un dzirdējāt, kā visur: “jā, kāds bija rupjš” te ir fakts, nevis kļūda. Teikto ierakstiet atskaitē vārds vārdā. Divas lietas izrādē neietilpst: piezīme par kāda augumu, izcelsmi vai ticību un viesis, kurš lūdza beigt, bet netika uzklausīts. Par tām uzrakstiet beigās saviem vārdiem.',
    'Hosté sem chodí, aby je uráželi. Odpovídejte, co jste viděli a slyšeli, jako všude: „ano, někdo byl hrubý“ je tu fakt, ne chyba. Co bylo řečeno, patří do zprávy doslova. Dvě věci do představení nepatří: poznámka o něčím těle, původu nebo víře a host, který prosil, ať přestanou, a nikdo ho nevyslyšel. O nich napište na konci vlastními slovy.',
    'مهمان‌ها به اینجا می‌آیند که به آنها بد و بیراه بگویند. مثل همه‌جا آنچه دیدید و شنیدید بنویسید: «بله، کسی بی‌ادبی کرد» اینجا یک واقعیت است، نه ایراد. حرف‌ها را کلمه به کلمه در گزارش بیاورید. دو چیز جزو نمایش نیست: حرفی دربارهٔ بدن، تبار یا باور کسی، و مهمانی که خواست بس کنند و گوش ندادند. این‌ها را در پایان به زبان خودتان بنویسید.',
    'Gasten komen hier om beledigd te worden. Antwoord wat je zag en hoorde, zoals overal: “ja, iemand was onbeschoft” is hier een feit en geen fout. Wat er gezegd werd, hoort woordelijk in het verslag. Twee dingen horen niet bij de act: een opmerking over iemands lichaam, afkomst of geloof, en een gast die vroeg te stoppen en niet gehoord werd. Schrijf daarover aan het eind in je eigen woorden.',
  ),
};

/**
 * Counter service in a house where rudeness is the act (S06): the questions of counter service, word for word, so that the figures
 * of a group with both kinds of house stand side by side. What turns them round is the profile that comes with it.
 */
export const rudeHouseChecklist: Checklist = {
  ...coffeeChecklist,
  id: 'rude-house',
  version: 1,
  title: five(
    'Counter service where rudeness is the act',
    'Apkalpošana, kur rupjība ir izrāde',
    'Obsluha tam, kde je hrubost představení',
    'خدمات پیشخان در خانهٔ بی‌ادبی نمایشی',
    'Bediening waar onbeschoftheid de act is',
  ),
  briefing: { ...coffeeBriefing, sections: [theAct, ...coffeeBriefing.sections] },
};
