import type { Section } from '#domain/checklist/checklist.ts';
import { felt, seen, seenIfItArose } from '#library/asked.ts';
import { five } from '#library/five.ts';
import { inOwnWords } from '#library/shared-words.ts';

/** What the site speaks of: its visitor or itself. */
const offer: Section = {
  id: 'offer',
  weight: 20,
  title: five('What it speaks of', 'Par ko tā runā', 'O čem mluví', 'از چه می‌گوید', 'Waar het over gaat'),
  questions: [
    {
      ...seen,
      id: 'first-says',
      type: 'choice',
      text: five(
        'What does the first screen speak of, before you scroll?',
        'Par ko runā pirmais ekrāns, pirms ritināt?',
        'O čem mluví první obrazovka, než posunete stránku?',
        'صفحهٔ اول پیش از پایین رفتن از چه می‌گوید؟',
        'Waar gaat het eerste scherm over, voordat je scrolt?',
      ),
      options: [
        {
          id: 'visitor',
          text: five(
            'What I can do or get here',
            'Ko es te varu darīt vai iegūt',
            'Co tu mohu udělat nebo získat',
            'اینجا چه می‌توانم بکنم یا بگیرم',
            'Wat ik hier kan doen of krijgen',
          ),
        },
        { id: 'both', text: five('Both', 'Par abiem', 'Obojí', 'هر دو', 'Allebei') },
        {
          id: 'itself',
          text: five(
            'The company: its past, values, prizes',
            'Par uzņēmumu: vēsture, vērtības, balvas',
            'Firma: její minulost, hodnoty, ceny',
            'شرکت: گذشته، ارزش‌ها و جایزه‌هایش',
            'Het bedrijf: verleden, waarden, prijzen',
          ),
        },
        {
          id: 'nothing',
          text: five(
            'Neither, only a picture or a slogan',
            'Ne par vienu, tikai attēls vai sauklis',
            'Ani jedno, jen obrázek nebo heslo',
            'هیچ‌کدام، فقط تصویر یا شعار',
            'Geen van beide, alleen een foto of leus',
          ),
        },
      ],
      score: { standard: 'useful-first', points: { visitor: 6, both: 4 } },
    },
    {
      ...seenIfItArose,
      id: 'price-shown',
      type: 'yes-no',
      text: five(
        'Did the page of what you looked for show its price?',
        'Vai meklētās lietas lapā bija cena?',
        'Byla na stránce hledané věci její cena?',
        'آیا صفحهٔ آنچه می‌خواستید قیمت داشت؟',
        'Stond op de pagina van wat je zocht de prijs?',
      ),
      help: five(
        'Nothing to be paid for: not applicable.',
        'Nav par ko maksāt: neattiecas.',
        'Nic placeného: netýká se.',
        'چیزی خریدنی نبود: مورد ندارد.',
        'Niets waarvoor je betaalt: niet van toepassing.',
      ),
      followUp: {
        text: five(
          'What stood there instead?',
          'Kas tur bija tās vietā?',
          'Co tam bylo místo ní?',
          'به جایش چه نوشته بود؟',
          'Wat stond er in plaats daarvan?',
        ),
      },
      score: { standard: 'useful-first', points: 2, good: true },
    },
  ],
};

/** The search for the answer. */
const finding: Section = {
  id: 'finding',
  weight: 30,
  title: five(
    'Finding the answer',
    'Atbildes meklēšana',
    'Hledání odpovědi',
    'یافتن پاسخ',
    'Het antwoord vinden',
  ),
  questions: [
    {
      ...seen,
      id: 'answer-found',
      type: 'yes-no',
      text: five(
        'Did you find the answer on the site?',
        'Vai vietnē atradāt atbildi?',
        'Našli jste na webu odpověď?',
        'آیا پاسخ را در سایت پیدا کردید؟',
        'Heb je het antwoord op de site gevonden?',
      ),
      followUp: {
        text: five(
          'Where did you look last?',
          'Kur meklējāt pēdējā vietā?',
          'Kde jste hledali naposled?',
          'آخرین جایی که گشتید کجا بود؟',
          'Waar heb je het laatst gezocht?',
        ),
      },
      score: { standard: 'answer-there', points: 5, good: true },
    },
    {
      ...seen,
      id: 'answer-right',
      showIf: { question: 'answer-found', is: true },
      type: 'yes-no',
      text: five(
        'Does it agree with the answer on your assignment?',
        'Vai tā saskan ar atbildi jūsu uzdevumā?',
        'Shoduje se s odpovědí ve vašem zadání?',
        'آیا با پاسخی که در مأموریت آمده یکی است؟',
        'Klopt het met het antwoord in je opdracht?',
      ),
      followUp: {
        text: five(
          'What does the site say, word for word?',
          'Kas vietnē rakstīts, vārds vārdā?',
          'Co stojí na webu, doslova?',
          'در سایت کلمه به کلمه چه نوشته است؟',
          'Wat staat er op de site, woordelijk?',
        ),
      },
      score: { standard: 'answer-there', points: 3, good: true },
    },
    {
      ...seenIfItArose,
      id: 'search-shows',
      type: 'yes-no',
      text: five(
        'Did the site’s search show it among the first five?',
        'Vai vietnes meklētājs to rādīja pirmo piecu vidū?',
        'Ukázalo ho hledání na webu mezi prvními pěti?',
        'آیا جست‌وجوی سایت آن را میان پنج نتیجهٔ اول نشان داد؟',
        'Liet het zoekveld van de site het bij de eerste vijf zien?',
      ),
      help: five(
        'No search on the site: not applicable.',
        'Vietnē nav meklētāja: neattiecas.',
        'Web nemá hledání: netýká se.',
        'سایت جست‌وجو ندارد: مورد ندارد.',
        'Geen zoekveld op de site: niet van toepassing.',
      ),
      score: { standard: 'no-dead-ends', points: 2, good: true },
    },
    {
      ...seen,
      id: 'dead-links',
      type: 'number',
      least: 0,
      most: 50,
      text: five(
        'How many links led to an error or an empty page? None: 0.',
        'Cik saišu veda uz kļūdu vai tukšu lapu? Neviena: 0.',
        'Kolik odkazů vedlo na chybu nebo prázdnou stránku? Žádný: 0.',
        'چند پیوند به خطا یا صفحهٔ خالی رسید؟ هیچ: ۰.',
        'Hoeveel links leidden naar een fout of lege pagina? Geen: 0.',
      ),
      score: {
        standard: 'no-dead-ends',
        bands: [
          { upTo: 0, points: 3 },
          { upTo: 1, points: 1 },
        ],
      },
    },
    {
      ...seen,
      id: 'overlays',
      type: 'number',
      least: 0,
      most: 50,
      text: five(
        'How many times did something cover the page until you closed it? Never: 0.',
        'Cik reižu kaut kas aizsedza lapu, līdz to aizvērāt? Nevienu: 0.',
        'Kolikrát něco zakrylo stránku, dokud jste to nezavřeli? Nikdy: 0.',
        'چند بار چیزی روی صفحه آمد که باید می‌بستید؟ هیچ: ۰.',
        'Hoe vaak bedekte iets de pagina tot je het sloot? Nooit: 0.',
      ),
      help: five(
        'The question about cookies counts as well.',
        'Jautājums par sīkdatnēm arī skaitās.',
        'Dotaz na cookies se počítá také.',
        'پرسش دربارهٔ کوکی‌ها هم حساب است.',
        'De vraag over cookies telt ook mee.',
      ),
      score: {
        standard: 'no-dead-ends',
        bands: [
          { upTo: 1, points: 2 },
          { upTo: 2, points: 1 },
        ],
      },
    },
  ],
};

/** The way to a person. */
const contact: Section = {
  id: 'contact',
  weight: 25,
  title: five(
    'A way to a person',
    'Ceļš pie cilvēka',
    'Cesta k člověku',
    'راهی به یک انسان',
    'De weg naar een mens',
  ),
  questions: [
    {
      ...seen,
      id: 'contact-place',
      type: 'choice',
      text: five(
        'Where was the way to a person?',
        'Kur bija ceļš pie cilvēka?',
        'Kde byla cesta k člověku?',
        'راه رسیدن به انسان کجا بود؟',
        'Waar stond de weg naar een mens?',
      ),
      options: [
        {
          id: 'same-page',
          text: five(
            'On the page where I was',
            'Lapā, kurā biju',
            'Na stránce, kde jsem byl(a)',
            'در همان صفحه‌ای که بودم',
            'Op de pagina waar ik was',
          ),
        },
        {
          id: 'one-tap',
          text: five(
            'One tap from there',
            'Viena pieskāriena attālumā',
            'Jedno ťuknutí odtud',
            'با یک لمس از آنجا',
            'Eén tik verder',
          ),
        },
        {
          id: 'deeper',
          text: five(
            'Two taps away or more',
            'Divu vai vairāk pieskārienu attālumā',
            'Dvě ťuknutí nebo víc',
            'با دو لمس یا بیشتر',
            'Twee tikken verder of meer',
          ),
        },
        {
          id: 'login',
          text: five(
            'Behind a login',
            'Aiz pieteikšanās',
            'Až po přihlášení',
            'پشت ورود به حساب',
            'Achter een inlog',
          ),
        },
        { id: 'nowhere', text: five('Nowhere', 'Nekur', 'Nikde', 'هیچ‌جا', 'Nergens') },
      ],
      score: { standard: 'contact-in-view', points: { 'same-page': 4, 'one-tap': 4, deeper: 1 } },
    },
    {
      ...seen,
      id: 'contact-ways',
      showIf: { not: { question: 'contact-place', is: 'nowhere' } },
      type: 'choices',
      text: five(
        'Which ways to a person did you see?',
        'Kādus ceļus pie cilvēka redzējāt?',
        'Jaké cesty k člověku jste viděli?',
        'چه راه‌هایی به انسان دیدید؟',
        'Welke wegen naar een mens zag je?',
      ),
      options: [
        {
          id: 'phone',
          text: five('A phone number', 'Tālruņa numurs', 'Telefonní číslo', 'شمارهٔ تلفن', 'Telefoonnummer'),
        },
        {
          id: 'email',
          text: five(
            'An e-mail address',
            'E-pasta adrese',
            'E-mailová adresa',
            'نشانی ایمیل',
            'Een mailadres',
          ),
        },
        { id: 'form', text: five('A form', 'Veidlapa', 'Formulář', 'فرم', 'Een formulier') },
        {
          id: 'chat',
          text: five(
            'A chat with a person',
            'Tērzēšana ar cilvēku',
            'Chat s člověkem',
            'گفت‌وگوی نوشتاری با انسان',
            'Chatten met een mens',
          ),
        },
        {
          id: 'address',
          text: five(
            'A street address',
            'Adrese, kur aiziet',
            'Adresa provozovny',
            'نشانی محل',
            'Een bezoekadres',
          ),
        },
      ],
    },
    {
      ...seen,
      id: 'hours-told',
      type: 'yes-no',
      text: five(
        'Does it say when, or how soon, a person answers?',
        'Vai ir teikts, kad vai cik drīz cilvēks atbild?',
        'Je tam uvedeno, kdy nebo jak brzy člověk odpoví?',
        'نوشته است انسان چه وقت یا تا کی جواب می‌دهد؟',
        'Staat er wanneer, of hoe snel, een mens antwoordt?',
      ),
      score: { standard: 'contact-in-view', points: 2, good: true },
    },
  ],
};

/** The same on a phone. */
const phone: Section = {
  id: 'phone',
  weight: 15,
  title: five('On a phone', 'Tālrunī', 'V mobilu', 'روی گوشی', 'Op een telefoon'),
  questions: [
    {
      ...seen,
      id: 'sideways',
      type: 'yes-no',
      text: five(
        'Did you have to move a page sideways to read it?',
        'Vai lapa bija jābīda uz sāniem, lai to izlasītu?',
        'Museli jste stránku posouvat do stran, abyste ji přečetli?',
        'برای خواندن باید صفحه را به چپ و راست می‌بردید؟',
        'Moest je een pagina opzij schuiven om te lezen?',
      ),
      score: { standard: 'phone-friendly', points: 3, good: false },
    },
    {
      ...seen,
      id: 'enlarged',
      type: 'yes-no',
      text: five(
        'Did you have to enlarge anything to read or tap it?',
        'Vai kaut kas bija jāpalielina, lai izlasītu vai pieskartos?',
        'Museli jste něco zvětšit, abyste to přečetli nebo trefili?',
        'برای خواندن یا لمس باید چیزی را بزرگ می‌کردید؟',
        'Moest je iets vergroten om het te lezen of te raken?',
      ),
      score: { standard: 'phone-friendly', points: 3, good: false },
    },
    {
      ...seenIfItArose,
      id: 'form-works',
      type: 'yes-no',
      text: five(
        'Could you fill in a form up to its last button?',
        'Vai veidlapu varēja aizpildīt līdz pēdējai pogai?',
        'Šlo vyplnit formulář až k poslednímu tlačítku?',
        'فرم را تا آخرین دکمه می‌شد پر کرد؟',
        'Kon je een formulier invullen tot de laatste knop?',
      ),
      help: five(
        'Do not send it. No form: not applicable.',
        'Nesūtiet. Nav veidlapas: neattiecas.',
        'Neodesílejte. Bez formuláře: netýká se.',
        'نفرستید. فرمی نبود: مورد ندارد.',
        'Niet versturen. Geen formulier: niet van toepassing.',
      ),
      followUp: {
        text: five(
          'Where did it stop?',
          'Kur tas apstājās?',
          'Kde se to zaseklo?',
          'کجا گیر کرد؟',
          'Waar liep het vast?',
        ),
      },
      score: { standard: 'phone-friendly', points: 2, good: true },
    },
  ],
};

/** How it was. */
const outcome: Section = {
  id: 'outcome',
  weight: 10,
  title: five('How it was', 'Kā bija', 'Jaké to bylo', 'چطور بود', 'Hoe het was'),
  questions: [
    {
      ...felt,
      id: 'easy',
      type: 'scale',
      worst: 1,
      best: 5,
      text: five(
        'How easy was it?',
        'Cik viegli tas bija?',
        'Jak snadné to bylo?',
        'چقدر آسان بود؟',
        'Hoe makkelijk was het?',
      ),
      worstName: five('Very hard', 'Ļoti grūti', 'Velmi těžké', 'خیلی سخت', 'Heel moeilijk'),
      bestName: five('Very easy', 'Ļoti viegli', 'Velmi snadné', 'خیلی آسان', 'Heel makkelijk'),
      score: { standard: 'felt-easy', points: 4 },
    },
    {
      ...felt,
      id: 'come-back',
      type: 'scale',
      worst: 1,
      best: 5,
      text: five(
        'Would you come back to this site?',
        'Vai atgrieztos šajā vietnē?',
        'Vrátili byste se na tento web?',
        'آیا باز به این سایت سر می‌زنید؟',
        'Zou je naar deze site terugkomen?',
      ),
      worstName: five('Surely not', 'Noteikti nē', 'Určitě ne', 'قطعاً نه', 'Zeker niet'),
      bestName: five('Surely', 'Noteikti jā', 'Určitě ano', 'قطعاً بله', 'Zeker wel'),
    },
    inOwnWords,
  ],
};

export const websiteSections: Section[] = [offer, finding, contact, phone, outcome];
