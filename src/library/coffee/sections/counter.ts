import type { Section } from '#domain/checklist/checklist.ts';
import { felt, seen, seenIfItArose } from '#library/asked.ts';
import { five } from '#library/five.ts';

/** How people were treated at the counter (S07, S23). */
export const counterSection: Section = {
  id: 'counter',
  weight: 20,
  title: five('At the counter', 'Pie letes', 'U pultu', 'پای پیشخان', 'Aan de balie'),
  questions: [
    {
      ...seen,
      id: 'order-manner',
      type: 'choices',
      text: five(
        'What did the person who took your order do? Mark all that apply.',
        'Ko darīja cilvēks, kurš pieņēma pasūtījumu? Atzīmējiet visu, kas atbilst.',
        'Co udělal ten, kdo přijal vaši objednávku? Označte vše, co platí.',
        'کسی که سفارش شما را گرفت چه کرد؟ همهٔ موارد درست را علامت بزنید.',
        'Wat deed degene die je bestelling opnam? Kruis alles aan wat klopt.',
      ),
      options: [
        {
          id: 'looked',
          text: five(
            'Looked at me',
            'Paskatījās uz mani',
            'Podíval se na mě',
            'به من نگاه کرد',
            'Keek me aan',
          ),
        },
        {
          id: 'thanked',
          text: five(
            'Said please or thank you',
            'Teica “lūdzu” vai “paldies”',
            'Řekl „prosím“ nebo „děkuji“',
            '«لطفاً» یا «ممنون» گفت',
            'Zei alstublieft of dank u',
          ),
        },
        {
          id: 'repeated',
          text: five(
            'Repeated my order',
            'Atkārtoja manu pasūtījumu',
            'Zopakoval mou objednávku',
            'سفارشم را تکرار کرد',
            'Herhaalde mijn bestelling',
          ),
        },
        {
          id: 'named-price',
          text: five('Named the price', 'Nosauca cenu', 'Řekl cenu', 'قیمت را گفت', 'Noemde de prijs'),
        },
      ],
      score: {
        standard: 'courteous-order',
        points: { looked: 2, thanked: 2, repeated: 3, 'named-price': 1 },
      },
    },
    {
      ...seen,
      id: 'rude-treatment',
      type: 'yes-no',
      text: five(
        'Was anyone on the staff rude, to you or to someone else?',
        'Vai kāds no darbiniekiem bija rupjš pret jums vai kādu citu?',
        'Byl někdo z personálu hrubý, k vám nebo k někomu jinému?',
        'آیا کسی از کارکنان با شما یا دیگری بی‌ادبی کرد؟',
        'Was iemand van het personeel onbeschoft, tegen jou of een ander?',
      ),
      help: five(
        'Scolding, sarcasm, a raised voice, a remark about a person.',
        'Rāšanās, sarkasms, pacelta balss, piezīme par cilvēku.',
        'Kárání, ironie, zvýšený hlas, poznámka o člověku.',
        'سرزنش، طعنه، صدای بلند یا حرفی دربارهٔ خودِ فرد.',
        'Een standje, sarcasme, stemverheffing, een opmerking over iemand.',
      ),
      followUp: {
        text: five(
          'What was said or done, word for word?',
          'Kas tika teikts vai darīts, vārds vārdā?',
          'Co bylo řečeno nebo uděláno, doslova?',
          'دقیقاً چه گفتند یا چه کردند؟ کلمه به کلمه.',
          'Wat werd er gezegd of gedaan, woordelijk?',
        ),
      },
      score: { standard: 'respect', points: 6, good: false },
    },
    {
      ...seenIfItArose,
      id: 'staff-distracted',
      type: 'yes-no',
      text: five(
        'While someone waited, did staff chat among themselves or use a private phone?',
        'Kamēr kāds gaidīja, vai darbinieki savā starpā tērzēja vai lietoja privāto tālruni?',
        'Bavil se personál mezi sebou nebo s vlastním telefonem, zatímco někdo čekal?',
        'آیا در حالی که کسی منتظر بود، کارکنان با هم گپ می‌زدند یا با گوشی شخصی مشغول بودند؟',
        'Was het personeel met elkaar of met een privételefoon bezig terwijl er iemand wachtte?',
      ),
      help: five(
        'Nobody waited, you included: not applicable.',
        'Neviens negaidīja, arī jūs ne: neattiecas.',
        'Nikdo nečekal, ani vy: netýká se.',
        'اگر هیچ‌کس، حتی شما، منتظر نماند: مورد ندارد.',
        'Niemand wachtte, jij ook niet: niet van toepassing.',
      ),
      score: { standard: 'attention', points: 3, good: false },
    },
    {
      ...seenIfItArose,
      id: 'menu-answer',
      type: 'yes-no',
      text: five(
        'Did you get a clear answer to your question about the menu?',
        'Vai uz jautājumu par piedāvājumu saņēmāt skaidru atbildi?',
        'Dostali jste na otázku k nabídce jasnou odpověď?',
        'آیا به پرسش شما دربارهٔ منو پاسخ روشنی دادند؟',
        'Kreeg je een duidelijk antwoord op je vraag over de kaart?',
      ),
      help: five(
        '“I’ll check” with an answer within half a minute is yes. You could not ask: not applicable.',
        '“Noskaidrošu” un atbilde pusminūtes laikā ir jā. Nevarējāt pajautāt: neattiecas.',
        '„Zjistím to“ s odpovědí do půl minuty je ano. Nemohli jste se zeptat: netýká se.',
        '«می‌پرسم» اگر تا نیم دقیقه به پاسخ برسد بله است. اگر نتوانستید بپرسید: مورد ندارد.',
        '“Ik vraag het na” met antwoord binnen een halve minuut is ja. Je kon het niet vragen: niet van toepassing.',
      ),
      followUp: {
        text: five(
          'What did you ask, and what was the answer?',
          'Ko jautājāt, un ko atbildēja?',
          'Na co jste se ptali a jaká byla odpověď?',
          'چه پرسیدید و چه جوابی گرفتید؟',
          'Wat vroeg je, en wat was het antwoord?',
        ),
      },
      score: { standard: 'menu-knowledge', points: 4, good: true },
    },
    {
      ...seen,
      id: 'fitting-offer',
      type: 'yes-no',
      text: five(
        'Were you offered something that suited your order, without pressing?',
        'Vai jums bez uzmācības piedāvāja ko tādu, kas der pie pasūtītā?',
        'Nabídli vám bez naléhání něco, co se k objednávce hodí?',
        'آیا چیزی مناسب سفارشتان، بدون اصرار، به شما پیشنهاد شد؟',
        'Werd je zonder aandringen iets aangeboden dat bij je bestelling past?',
      ),
      help: five(
        'Offered again after you said no: answer no.',
        'Piedāvāja vēlreiz pēc jūsu “nē”: atbilde ir nē.',
        'Nabídli znovu po vašem „ne“: odpovězte ne.',
        'اگر پس از «نه» گفتن شما دوباره پیشنهاد شد: خیر.',
        'Opnieuw aangeboden na je nee: antwoord nee.',
      ),
      score: { standard: 'fitting-offer', points: 2, good: true, bonus: true },
    },
    {
      ...seen,
      id: 'farewell',
      type: 'yes-no',
      text: five(
        'Did anyone thank you or say goodbye, at the handover or as you left?',
        'Vai kāds pateicās vai atvadījās, pasniedzot vai jums aizejot?',
        'Poděkoval nebo rozloučil se někdo, při předání nebo při odchodu?',
        'آیا هنگام تحویل یا رفتن، کسی تشکر یا خداحافظی کرد؟',
        'Heeft iemand je bedankt of gegroet, bij het geven of bij het weggaan?',
      ),
      score: { standard: 'farewell', points: 2, good: true },
    },
    {
      ...felt,
      id: 'felt-welcome',
      type: 'scale',
      text: five(
        'How welcome did you feel?',
        'Cik gaidīts jutāties?',
        'Nakolik jste se cítili vítáni?',
        'چقدر حس کردید از آمدنتان خوشحال‌اند؟',
        'Hoe welkom voelde je je?',
      ),
      worst: 1,
      best: 5,
      worstName: five('Not at all welcome', 'Nemaz', 'Vůbec ne', 'اصلاً', 'Helemaal niet'),
      bestName: five('Very welcome', 'Ļoti gaidīts', 'Velmi vítáni', 'بسیار زیاد', 'Heel welkom'),
      score: { standard: 'felt-welcome', points: 4 },
    },
    {
      ...seen,
      required: false,
      id: 'who-it-was',
      type: 'staff',
      showIf: {
        any: [
          { question: 'rude-treatment', is: true },
          { question: 'felt-welcome', atLeast: 5 },
        ],
      },
      text: five(
        'Who treated you so well, or so badly?',
        'Kurš pret jums izturējās tik labi vai tik slikti?',
        'Kdo se k vám zachoval tak dobře, nebo tak špatně?',
        'چه کسی با شما این‌قدر خوب، یا این‌قدر بد، رفتار کرد؟',
        'Wie behandelde je zo goed, of zo slecht?',
      ),
      help: five(
        'So that praise or a talk reaches the right person. The name only as the badge has it.',
        'Lai uzslava vai saruna nonāk pie īstā cilvēka. Vārdu tikai tādu, kāds tas ir uz nozīmītes.',
        'Aby se pochvala nebo domluva dostala ke správnému člověku. Jméno jen tak, jak je na jmenovce.',
        'تا تشکر یا تذکر به همان فرد برسد. نام را فقط اگر روی سینه‌اش نوشته شده بود.',
        'Zodat lof of een gesprek bij de juiste komt. De naam alleen zoals die op het naamplaatje staat.',
      ),
      parts: ['name', 'role'],
    },
  ],
};
