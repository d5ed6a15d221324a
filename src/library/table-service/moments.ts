import type { Moment } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/**
 * Eight instants of a meal. "Ready" is the guest's own doing, so that the time a guest takes to choose is in nobody's wait.
 * What never came (a menu, the food) is not marked.
 */
export const tableMoments: Moment[] = [
  {
    id: 'entered',
    required: true,
    name: five('Entered', 'Ienācu', 'Vstup', 'وارد شدم', 'Binnen'),
    definition: five(
      'Both your feet are inside the door. On a terrace: you step between the first tables.',
      'Abas jūsu kājas ir pār slieksni. Terasē: jūs ieejat starp pirmajiem galdiņiem.',
      'Oběma nohama jste za dveřmi. Na terase: vejdete mezi první stoly.',
      'هر دو پایتان از در گذشته است. در فضای باز: میان نخستین میزها قدم گذاشته‌اید.',
      'Je staat met beide voeten binnen. Op een terras: je loopt tussen de eerste tafels.',
    ),
  },
  {
    id: 'seated',
    required: true,
    name: five('Seated', 'Apsēdos', 'U stolu', 'نشستم', 'Aan tafel'),
    definition: five(
      'You sit on the chair at the table where you stay, taken there or by yourself.',
      'Jūs sēžat uz krēsla pie galdiņa, pie kura paliekat, vienalga, vai jūs pavadīja vai apsēdāties pats.',
      'Sedíte na židli u stolu, u kterého zůstanete, ať vás k němu dovedli, nebo ne.',
      'روی صندلیِ همان میزی نشسته‌اید که سرش می‌مانید؛ چه شما را برده باشند، چه خودتان رفته باشید.',
      'Je zit op de stoel aan de tafel waar je blijft, ernaartoe gebracht of niet.',
    ),
  },
  {
    id: 'menu',
    required: false,
    name: five('Menu', 'Ēdienkarte', 'Jídelní lístek', 'منو', 'Menukaart'),
    definition: five(
      'A menu is in your hand, or you are told the code to read it by. It lay there already: tap together with “Seated”. You got it yourself, or never: leave it unmarked.',
      'Ēdienkarte ir jums rokās, vai jums parāda kodu, ar ko to atvērt. Ja tā jau bija uz galda: atzīmējiet reizē ar “Apsēdos”. Paņēmāt pats vai nesaņēmāt: neatzīmējiet.',
      'Jídelní lístek máte v ruce, nebo vám ukážou kód, kterým si ho otevřete. Ležel už na stole: ťukněte zároveň s „U stolu“. Vzali jste si ho sami, nebo jste ho nedostali: neoznačujte.',
      'منو در دست شماست، یا کدی را که با آن باز می‌شود به شما نشان می‌دهند. اگر از پیش روی میز بود: همراه با «نشستم» بزنید. اگر خودتان برداشتید یا هرگز نرسید علامت نزنید.',
      'Je hebt een menukaart in handen, of krijgt de code te zien waarmee je die opent. Lag er al een: tik tegelijk met “Aan tafel”. Zelf gepakt of nooit gekregen: laat het leeg.',
    ),
  },
  {
    id: 'ready',
    required: true,
    name: five('Ready to order', 'Izvēlējos', 'Vybráno', 'انتخاب کردم', 'Keuze gemaakt'),
    definition: five(
      'You have chosen, close the menu and lay it on the table. Within five minutes of getting it.',
      'Jūs esat izvēlējies, aizverat ēdienkarti un noliekat uz galda. Piecu minūšu laikā pēc saņemšanas.',
      'Máte vybráno, zavřete lístek a položíte ho na stůl. Do pěti minut od chvíle, kdy jste ho dostali.',
      'انتخاب کرده‌اید، منو را می‌بندید و روی میز می‌گذارید. تا پنج دقیقه پس از گرفتنش.',
      'Je hebt gekozen, slaat de kaart dicht en legt hem op tafel. Binnen vijf minuten nadat je hem kreeg.',
    ),
  },
  {
    id: 'ordered',
    required: true,
    name: five('Order taken', 'Pasūtīju', 'Objednáno', 'سفارش گرفته شد', 'Besteld'),
    definition: five(
      'You have said the last thing that you order to a person at your table. Ordered on a screen: you send it.',
      'Jūs esat nosaucis pēdējo, ko pasūtāt, cilvēkam pie jūsu galdiņa. Pasūtāt ekrānā: nosūtāt.',
      'Řekli jste poslední položku člověku u stolu. Objednáváte na obrazovce: odešlete ji.',
      'آخرین چیزی را که سفارش می‌دهید به کسی که سر میزتان است گفته‌اید. اگر با صفحه سفارش می‌دهید: آن را فرستاده‌اید.',
      'Je hebt het laatste wat je bestelt genoemd tegen iemand aan je tafel. Op een scherm: je verstuurt de bestelling.',
    ),
  },
  {
    id: 'food',
    required: false,
    name: five('Food here', 'Ēdiens klāt', 'Jídlo na stole', 'غذا رسید', 'Eten op tafel'),
    definition: five(
      'Your main dish stands in front of you. Bread, a starter or the drink does not count. It never came: leave it unmarked.',
      'Jūsu galvenais ēdiens stāv jums priekšā. Maize, uzkoda vai dzēriens neskaitās. Tā arī neatnesa: neatzīmējiet.',
      'Hlavní jídlo stojí před vámi. Chléb, předkrm ani pití se nepočítá. Nikdy nepřišlo: neoznačujte.',
      'غذای اصلی جلو شماست. نان، پیش‌غذا یا نوشیدنی حساب نیست. اگر هرگز نیامد علامت نزنید.',
      'Je hoofdgerecht staat voor je. Brood, een voorgerecht of het drankje telt niet. Nooit gekomen: laat het leeg.',
    ),
  },
  {
    id: 'asked-bill',
    required: false,
    name: five(
      'Asked for the bill',
      'Palūdzu rēķinu',
      'Žádost o účet',
      'صورت‌حساب خواستم',
      'Rekening gevraagd',
    ),
    definition: five(
      'Someone of the staff has heard or seen that you want to pay, and nods or answers. You pay at the till: leave it unmarked.',
      'Kāds no darbiniekiem ir dzirdējis vai redzējis, ka vēlaties maksāt, un pamāj vai atbild. Maksājat pie kases: neatzīmējiet.',
      'Někdo z obsluhy slyšel nebo viděl, že chcete platit, a přikývl nebo odpověděl. Platíte u pokladny: neoznačujte.',
      'یکی از کارکنان شنیده یا دیده است که می‌خواهید حساب کنید و سر تکان می‌دهد یا جواب می‌دهد. اگر پای صندوق می‌پردازید علامت نزنید.',
      'Iemand van de bediening heeft gehoord of gezien dat je wilt betalen, en knikt of antwoordt. Je betaalt aan de kassa: laat het leeg.',
    ),
  },
  {
    id: 'bill',
    required: false,
    name: five('Bill here', 'Rēķins klāt', 'Účet na stole', 'صورت‌حساب رسید', 'Rekening op tafel'),
    definition: five(
      'The bill, or the machine to pay with, is at your table. Left without paying at the table: leave it unmarked.',
      'Rēķins vai maksāšanas ierīce ir pie jūsu galdiņa. Nemaksājāt pie galdiņa: neatzīmējiet.',
      'Účet nebo platební terminál je u vašeho stolu. Neplatili jste u stolu: neoznačujte.',
      'صورت‌حساب یا دستگاه کارت‌خوان سر میز شماست. اگر سر میز نپرداختید علامت نزنید.',
      'De rekening of het pinapparaat is aan je tafel. Niet aan tafel betaald: laat het leeg.',
    ),
  },
];
