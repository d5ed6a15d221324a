import type { Standard } from '#domain/checklist/standard.ts';
import { five } from '#library/five.ts';

const channels: Standard['channels'] = ['store'];

/** The table and the bill: what a guest can check with their own eyes. */
export const placeStandards: Standard[] = [
  {
    id: 'clean-table',
    measure: 'observed',
    channels,
    name: five(
      'Table and dishes are clean',
      'Galds un trauki ir tīri',
      'Stůl a nádobí jsou čisté',
      'میز و ظرف‌ها تمیز است',
      'Tafel en vaat zijn schoon',
    ),
    purpose: five(
      'Guests judge the kitchen that they can’t see by the table that they can.',
      'Virtuvi, ko neredz, viesi vērtē pēc galda, ko redz.',
      'Kuchyni, kterou nevidí, posuzují hosté podle stolu, který vidí.',
      'مهمان آشپزخانه را نمی‌بیند و آن را از روی میز قضاوت می‌کند.',
      'Gasten beoordelen de keuken die ze niet zien naar de tafel die ze wel zien.',
    ),
    target: five(
      'Nothing of earlier guests on the table; plate, glass and cutlery without a spot.',
      'Uz galda nekā no iepriekšējiem; šķīvis, glāze un piederumi bez traipa.',
      'Na stole nic po předchozích; talíř, sklenice a příbor bez skvrnky.',
      'روی میز اثری از مهمان‌های پیشین نباشد؛ بشقاب، لیوان و قاشق و چنگال بی‌لک.',
      'Niets van eerdere gasten op tafel; bord, glas en bestek zonder vlek.',
    ),
    howTo: five(
      'Clear and wipe before you seat. Hold each glass to the light as you lay the table.',
      'Novāciet un noslaukiet, pirms vedat viesus. Klājot galdu, paskatieties caur katru glāzi.',
      'Skliďte a utřete, než hosty usadíte. Při prostírání se podívejte každou sklenicí proti světlu.',
      'پیش از نشاندن مهمان میز را جمع و پاک کنید. هنگام چیدن، هر لیوان را جلو نور بگیرید.',
      'Ruim af en veeg voor je gasten plaatst. Houd bij het dekken elk glas tegen het licht.',
    ),
  },
  {
    id: 'honest-bill',
    measure: 'observed',
    channels,
    name: five(
      'The bill is what the menu said',
      'Rēķins ir kā ēdienkartē',
      'Účet odpovídá lístku',
      'صورت‌حساب با منو می‌خواند',
      'De rekening klopt met de kaart',
    ),
    purpose: five(
      'A price that comes as a surprise feels like a trick, even when it is a slip.',
      'Negaidīta cena šķiet kā viltība, arī ja tā ir kļūda.',
      'Nečekaná cena působí jako lest, i když je to omyl.',
      'قیمتی که غافلگیر کند بوی کلک می‌دهد، حتی اگر اشتباه باشد.',
      'Een prijs die verrast, voelt als een truc, ook als het een vergissing is.',
    ),
    target: five(
      'Every price to be seen before ordering, and charged as seen.',
      'Katra cena redzama pirms pasūtīšanas, un tieši tā arī rēķinā.',
      'Každá cena viditelná před objednáním a účtovaná, jak byla.',
      'هر قیمت پیش از سفارش معلوم باشد و همان گرفته شود.',
      'Elke prijs zichtbaar voor het bestellen, en zo berekend.',
    ),
    howTo: five(
      'Say the price of what is not in the menu. Change menu and till on the same day.',
      'Pasakiet cenu tam, kā nav ēdienkartē. Ēdienkarti un kasi mainiet vienā dienā.',
      'U toho, co v lístku není, řekněte cenu. Lístek a pokladnu měňte týž den.',
      'قیمت آنچه در منو نیست را بگویید. منو و صندوق را در یک روز عوض کنید.',
      'Zeg de prijs van wat niet op de kaart staat. Wijzig kaart en kassa op dezelfde dag.',
    ),
  },
];
