import type { Standard } from '#domain/checklist/standard.ts';
import { five } from '#library/five.ts';

const channels: Standard['channels'] = ['store'];

/** What is served. Rows S02 and S25 (cold food); food safety is critical, as the field does it. */
export const foodStandards: Standard[] = [
  {
    id: 'right-dish',
    measure: 'observed',
    channels,
    name: five(
      'The dish is the one ordered',
      'Atnes to, kas pasūtīts',
      'Přijde, co bylo objednáno',
      'همان غذایی می‌آید که سفارش داده‌اند',
      'Het gerecht is wat besteld werd',
    ),
    purpose: five(
      'A wrong dish is cooked twice, and the guest eats when the others have finished.',
      'Nepareizu ēdienu gatavo divreiz, un viesis ēd, kad pārējie ir paēduši.',
      'Špatné jídlo se vaří dvakrát a host jí, když ostatní dojedli.',
      'غذای اشتباه دو بار پخته می‌شود و مهمان وقتی می‌خورد که دیگران تمام کرده‌اند.',
      'Een verkeerd gerecht wordt twee keer gekookt, en de gast eet als de anderen klaar zijn.',
    ),
    target: five(
      'The order said back, and every dish as ordered.',
      'Pasūtījumu atkārto, un katrs ēdiens ir pareizs.',
      'Objednávka zopakovaná a každé jídlo podle ní.',
      'سفارش تکرار شود و هر غذا همان باشد که خواسته‌اند.',
      'De bestelling herhaald, en elk gerecht zoals besteld.',
    ),
    howTo: five(
      'Say the order back, with side dishes and doneness. Name the dish as you set it down.',
      'Atkārtojiet pasūtījumu ar piedevām un cepšanas pakāpi. Noliekot nosauciet ēdienu.',
      'Zopakujte objednávku i s přílohou a stupněm propečení. Při podávání jídlo pojmenujte.',
      'سفارش را با مخلفات و میزان پخت تکرار کنید. هنگام گذاشتن غذا نامش را بگویید.',
      'Herhaal de bestelling, met bijgerecht en gaarheid. Noem het gerecht als je het neerzet.',
    ),
  },
  {
    id: 'hot-food',
    measure: 'observed',
    channels,
    name: five(
      'Hot food comes hot',
      'Karsts ēdiens ir karsts',
      'Teplé jídlo přijde teplé',
      'غذای گرم، گرم می‌رسد',
      'Warm eten komt warm',
    ),
    purpose: five(
      'Cold food means that it stood. Late can be forgiven; late and cold can’t.',
      'Auksts ēdiens nozīmē, ka tas stāvēja. Vēlu var piedot; vēlu un aukstu ne.',
      'Studené jídlo znamená, že stálo. Pozdní se odpustí; pozdní a studené ne.',
      'غذای سرد یعنی غذا مانده است. دیر را می‌شود بخشید؛ دیر و سرد را نه.',
      'Koud eten heeft gestaan. Laat is te vergeven; laat en koud niet.',
    ),
    target: five(
      'Hot or warm at the first bite, in the middle too.',
      'Karsts vai silts pie pirmā kumosa, arī vidū.',
      'Při prvním soustu horké nebo teplé, i uprostřed.',
      'در لقمهٔ اول داغ یا گرم، حتی وسطش.',
      'Heet of warm bij de eerste hap, ook van binnen.',
    ),
    howTo: five(
      'Warm the plates. Carry out within a minute of the bell; what has stood for five goes back to the stove.',
      'Sildiet šķīvjus. Iznesiet minūtes laikā pēc zvana; kas stāvējis piecas, iet atpakaļ uz plīts.',
      'Nahřívejte talíře. Vyneste do minuty od zazvonění; co stálo pět, vraťte na plotnu.',
      'بشقاب‌ها را گرم کنید. غذا را تا یک دقیقه پس از زنگ ببرید؛ آنچه پنج دقیقه مانده به اجاق برگردد.',
      'Verwarm de borden. Breng het eten binnen een minuut na de bel; wat vijf minuten stond, gaat terug op het vuur.',
    ),
  },
  {
    id: 'safe-food',
    measure: 'observed',
    channels,
    name: five(
      'The food is safe',
      'Ēdiens ir drošs',
      'Jídlo je bezpečné',
      'غذا سالم است',
      'Het eten is veilig',
    ),
    purpose: five(
      'It can make people ill. Nothing makes up for it, so a visit that finds it fails.',
      'Cilvēks var saslimt. To nekas neatsver, tāpēc apmeklējums, kurā to atrod, ir nesekmīgs.',
      'Lidé z toho mohou onemocnět. Nic to nevyváží, proto návštěva s takovým nálezem nevyhoví.',
      'ممکن است کسی را بیمار کند. هیچ چیز جبرانش نمی‌کند؛ پس بازدیدی که چنین چیزی ببیند مردود است.',
      'Mensen kunnen er ziek van worden. Niets weegt ertegen op, dus een bezoek dat het vindt, is niet geslaagd.',
    ),
    target: five(
      'Meat done as it must be, nothing spoilt, nothing foreign.',
      'Gaļa gatava, nekas nav bojāts, nekā sveša.',
      'Maso hotové, jak má být, nic zkaženého, nic cizího.',
      'گوشت پخته باشد، هیچ چیز فاسد نباشد و جسم خارجی در غذا نباشد.',
      'Vlees gaar zoals het hoort, niets bedorven, niets vreemds.',
    ),
    howTo: five(
      'Measure the core of poultry and mince. Date each box. Check each plate under the light before it goes out.',
      'Mēriet putnu un maltās gaļas vidu. Uz katras kastes datums. Pirms iznešanas apskatiet šķīvi gaismā.',
      'Měřte střed drůbeže a mletého masa. Každou krabičku označte datem. Talíř před vydáním prohlédněte na světle.',
      'دمای وسط گوشت مرغ و گوشت چرخ‌کرده را بسنجید. روی هر ظرف تاریخ بزنید. هر بشقاب را پیش از بیرون رفتن زیر نور ببینید.',
      'Meet de kern van gevogelte en gehakt. Zet op elke bak een datum. Bekijk elk bord onder het licht voor het weggaat.',
    ),
  },
  {
    id: 'good-food',
    measure: 'rating',
    channels,
    name: five('The food is good', 'Ēdiens ir garšīgs', 'Jídlo chutná', 'غذا خوب است', 'Het eten is lekker'),
    purpose: five(
      'It is what the guest came for.',
      'Tāpēc viesis ir atnācis.',
      'Kvůli němu host přišel.',
      'مهمان برای همین آمده است.',
      'Daarvoor kwam de gast.',
    ),
    target: five(
      'Good or excellent.',
      'Labi vai izcili.',
      'Dobře nebo výborně.',
      'خوب یا عالی.',
      'Goed of uitstekend.',
    ),
    howTo: five(
      'Taste before each shift. Look at what comes back on the plates, and ask why.',
      'Nogaršojiet pirms katras maiņas. Skatieties, kas uz šķīvjiem paliek, un jautājiet, kāpēc.',
      'Před každou směnou ochutnejte. Dívejte se, co se na talířích vrací, a ptejte se proč.',
      'پیش از هر شیفت بچشید. ببینید در بشقاب‌ها چه برمی‌گردد و بپرسید چرا.',
      'Proef voor elke dienst. Kijk wat er op de borden terugkomt, en vraag waarom.',
    ),
  },
];
