import type { Section } from '#domain/checklist/checklist.ts';
import { seen, seenIfItArose, seenInside } from '#library/asked.ts';
import { five } from '#library/five.ts';

/** Whether help comes at all (S25: sales staff who offer no help), against how busy it was (S22). */
export const contactSection: Section = {
  id: 'contact',
  weight: 30,
  title: five('Finding help', 'Palīdzības atrašana', 'Dostat se k pomoci', 'پیدا کردن کمک', 'Hulp vinden'),
  questions: [
    {
      ...seenInside,
      id: 'staff-seen',
      type: 'number',
      aspect: 'speed',
      text: five(
        'How many staff did you see from the shelf?',
        'Cik darbinieku redzējāt no plaukta?',
        'Kolik zaměstnanců jste viděli od regálu?',
        'از کنار قفسه چند نفر از کارکنان را می‌دیدید؟',
        'Hoeveel personeel zag je vanaf het schap?',
      ),
      unit: five('people', 'cilvēki', 'lidí', 'نفر', 'mensen'),
      least: 0,
      most: 50,
    },
    {
      ...seenInside,
      id: 'customers-seen',
      type: 'number',
      aspect: 'speed',
      text: five(
        'How many other customers did you see from there?',
        'Cik citu klientu no turienes redzējāt?',
        'Kolik dalších zákazníků jste odtud viděli?',
        'از همان‌جا چند مشتری دیگر می‌دیدید؟',
        'Hoeveel andere klanten zag je vanaf daar?',
      ),
      unit: five('people', 'cilvēki', 'lidí', 'نفر', 'mensen'),
      least: 0,
      most: 200,
    },
    {
      ...seen,
      id: 'help-how',
      type: 'choice',
      text: five(
        'How did you come to be helped?',
        'Kā tikāt pie palīdzības?',
        'Jak jste se k pomoci dostali?',
        'چطور شد که کمکتان کردند؟',
        'Hoe kwam je aan hulp?',
      ),
      options: [
        {
          id: 'came',
          text: five(
            'Someone came to me',
            'Kāds pienāca pie manis',
            'Někdo přišel ke mně',
            'کسی خودش سراغم آمد',
            'Iemand kwam naar mij toe',
          ),
        },
        {
          id: 'asked',
          text: five(
            'I asked, and they helped at once',
            'Palūdzu, un uzreiz palīdzēja',
            'Na požádání pomohli hned',
            'خواستم و همان لحظه کمک کردند',
            'Ik vroeg het, en ze hielpen meteen',
          ),
        },
        {
          id: 'searched',
          text: five(
            'I had to search, or ask more than once',
            'Bija jāmeklē vai jālūdz vairākkārt',
            'Bylo nutné hledat nebo žádat víckrát',
            'باید می‌گشتم یا چند بار می‌خواستم',
            'Ik moest zoeken, of het vaker vragen',
          ),
        },
        {
          id: 'nobody',
          text: five(
            'Nobody helped me',
            'Neviens nepalīdzēja',
            'Nikdo mi nepomohl',
            'هیچ‌کس کمکم نکرد',
            'Niemand hielp mij',
          ),
        },
      ],
      followUp: {
        when: {
          any: [
            { question: 'help-how', is: 'searched' },
            { question: 'help-how', is: 'nobody' },
          ],
        },
        text: five(
          'What were the staff whom you saw doing meanwhile?',
          'Ko tikmēr darīja darbinieki, kurus redzējāt?',
          'Co zatím dělali zaměstnanci, které jste viděli?',
          'کارکنانی که می‌دیدید در این مدت چه می‌کردند؟',
          'Wat deed het personeel dat je zag intussen?',
        ),
      },
      score: { standard: 'help-offered', points: { came: 8, asked: 6, searched: 2, nobody: 0 } },
    },
    {
      ...seenIfItArose,
      id: 'occupied',
      type: 'yes-no',
      text: five(
        'While you waited, did staff chat among themselves or use a private phone?',
        'Kamēr gaidījāt, vai darbinieki savā starpā tērzēja vai lietoja privāto tālruni?',
        'Bavili se zaměstnanci mezi sebou nebo s telefonem, zatímco jste čekali?',
        'وقتی منتظر بودید، کارکنان با هم گپ می‌زدند یا با گوشی شخصی مشغول بودند؟',
        'Was het personeel met elkaar of met de telefoon bezig terwijl je wachtte?',
      ),
      help: five(
        'You saw nobody, or did not wait: not applicable.',
        'Nevienu neredzējāt vai negaidījāt: neattiecas.',
        'Nikoho jste neviděli nebo jste nečekali: netýká se.',
        'اگر کسی را ندیدید یا منتظر نماندید: مورد ندارد.',
        'Je zag niemand, of wachtte niet: niet van toepassing.',
      ),
      score: { standard: 'help-offered', points: 3, good: false },
    },
  ],
};
