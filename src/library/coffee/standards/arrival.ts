import type { Standard } from '#domain/checklist/standard.ts';
import { five } from '#library/five.ts';

/** Seeds row S04: greeted, ignored or treated as low priority, and how long it took. 20–30 s: retail practice. */
export const arrivalStandards = [
  {
    id: 'prompt-greeting',
    measure: 'wait',
    channels: ['store'],
    name: five(
      'Greeted within 30 seconds',
      'Sveiciens 30 sekunžu laikā',
      'Pozdrav do 30 sekund',
      'خوشامد در ۳۰ ثانیه',
      'Begroet binnen 30 seconden',
    ),
    purpose: five(
      'A guest who is noticed at once waits patiently. A guest who is not begins to count the seconds.',
      'Viesis, kuru uzreiz pamana, gaida mierīgi. Kuru ne, tas sāk skaitīt sekundes.',
      'Host, kterého si hned všimnou, čeká klidně. Koho si nevšimnou, začne počítat vteřiny.',
      'مهمانی که زود دیده می‌شود با حوصله منتظر می‌ماند؛ کسی که دیده نمی‌شود ثانیه‌ها را می‌شمارد.',
      'Een gast die meteen gezien wordt, wacht geduldig. Wie niet gezien wordt, gaat de seconden tellen.',
    ),
    target: five(
      'A word, or a look and a nod, within 30 seconds of coming in. At 90 seconds it earns nothing.',
      'Vārds vai skatiens un mājiens 30 sekunžu laikā pēc ienākšanas. Pēc 90 sekundēm punktu nav.',
      'Slovo nebo pohled a kývnutí do 30 sekund od vstupu. Po 90 sekundách bez bodů.',
      'یک کلمه، یا نگاه و سر تکان دادن، ظرف ۳۰ ثانیه پس از ورود. از ۹۰ ثانیه به بعد امتیازی ندارد.',
      'Een woord, of een blik en een knik, binnen 30 seconden na binnenkomst. Na 90 seconden levert het niets op.',
    ),
    howTo: five(
      'Look up each time the door opens. Hands busy? Say “Hello, I’ll be right with you” and finish what you are doing.',
      'Paceliet acis ikreiz, kad veras durvis. Rokas aizņemtas? Sakiet: “Labdien, tūlīt būšu pie jums” un pabeidziet iesākto.',
      'Vzhlédněte, kdykoli se otevřou dveře. Máte plné ruce? Řekněte „Dobrý den, hned jsem u vás“ a práci dokončete.',
      'هر بار که در باز می‌شود سرتان را بلند کنید. اگر دستتان بند است بگویید «سلام، الان در خدمتم» و کارتان را تمام کنید.',
      'Kijk op zodra de deur opengaat. Handen vol? Zeg “Goedendag, ik kom zo bij u” en maak af waar je mee bezig bent.',
    ),
  },
  {
    id: 'warm-greeting',
    measure: 'observed',
    channels: ['store'],
    name: five(
      'Everyone is greeted',
      'Sasveicinās ar katru',
      'Pozdraví každého',
      'به همه خوشامد گفته می‌شود',
      'Iedereen wordt begroet',
    ),
    purpose: five(
      'The first seconds set what the guest expects of the rest. Being ignored, or treated as less important than a chore, prepares for bad service.',
      'Pirmās sekundes nosaka, ko viesis gaida no pārējā. Ja viņu neievēro vai darbiņš ir svarīgāks, viņš gatavojas sliktai apkalpošanai.',
      'První vteřiny určí, co host čeká od zbytku. Kdo je přehlížen nebo méně důležitý než úklid, čeká špatnou obsluhu.',
      'همان ثانیه‌های اول انتظار مهمان را می‌سازد. نادیده ماندن، یا عقب افتادن از کارهای دیگر، ذهن او را برای خدمات بد آماده می‌کند.',
      'De eerste seconden bepalen wat de gast verder verwacht. Wie genegeerd wordt of na een klusje komt, rekent op slechte service.',
    ),
    target: five(
      'Words and eye contact. A nod alone is half of it.',
      'Vārdi un acu kontakts. Mājiens vien ir puse no tā.',
      'Slova a oční kontakt. Samotné kývnutí je polovina.',
      'کلام همراه با نگاه. سر تکان دادنِ تنها نیمی از آن است.',
      'Woorden en oogcontact. Een knik alleen is de helft.',
    ),
    howTo: five(
      'Face the guest, look at them, say the greeting of the hour. Stock, cleaning and talk with colleagues wait.',
      'Pagriezieties pret viesi, paskatieties uz viņu, sasveicinieties. Preces, uzkopšana un sarunas ar kolēģiem pagaidīs.',
      'Otočte se k hostovi, podívejte se na něj a pozdravte. Zboží, úklid a hovor s kolegy počkají.',
      'رو به مهمان کنید، نگاهش کنید و سلام و خوشامد بگویید. چیدن کالا، نظافت و گفت‌وگو با همکار می‌تواند صبر کند.',
      'Draai je naar de gast, kijk hem aan en groet. Voorraad, schoonmaken en praten met collega’s wachten.',
    ),
  },
  {
    id: 'clean-room',
    measure: 'observed',
    channels: ['store'],
    name: five(
      'The room is clean and clear',
      'Telpa ir tīra un brīva',
      'Prostor je čistý a volný',
      'فضا تمیز و مرتب است',
      'De ruimte is schoon en vrij',
    ),
    purpose: five(
      'Guests judge what they can’t see, the kitchen, by what they can: the door, the floor and the tables.',
      'To, ko neredz, virtuvi, viesi vērtē pēc tā, ko redz: durvīm, grīdas un galdiem.',
      'Co hosté nevidí, kuchyni, posuzují podle toho, co vidí: dveří, podlahy a stolů.',
      'مهمان آشپزخانه را نمی‌بیند و آن را از روی آنچه می‌بیند قضاوت می‌کند: ورودی، کف و میزها.',
      'Gasten beoordelen wat ze niet zien, de keuken, naar wat ze wel zien: de deur, de vloer en de tafels.',
    ),
    target: five(
      'Nothing in the way at the entrance, a dry and clean floor, no empty table left uncleared.',
      'Pie ieejas nekas netraucē, grīda sausa un tīra, neviena nenovākta tukša galda.',
      'U vchodu nic nepřekáží, podlaha je suchá a čistá, žádný prázdný stůl není nesklizený.',
      'ورودی بدون مانع، کف تمیز و خشک، و هیچ میز خالیِ جمع‌نشده‌ای نباشد.',
      'Niets in de weg bij de ingang, een droge en schone vloer, geen lege tafel onafgeruimd.',
    ),
    howTo: five(
      'One round of the room every ten minutes, cloth in hand. Clear a table as its guests stand up.',
      'Ik pēc desmit minūtēm viens aplis pa telpu ar lupatiņu rokā. Novāciet galdu, tiklīdz viesi ceļas.',
      'Každých deset minut jedno kolo s utěrkou v ruce. Stůl skliďte, jakmile hosté vstanou.',
      'هر ده دقیقه یک بار با دستمال دور سالن بچرخید. همین که مهمان‌ها بلند شدند میز را جمع کنید.',
      'Elke tien minuten een ronde door de zaak, doekje in de hand. Ruim een tafel af zodra de gasten opstaan.',
    ),
  },
] as const satisfies readonly Standard[];
