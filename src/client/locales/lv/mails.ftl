# Vēstules, ko īpašnieks ir lūdzis, un lapa, kas tās aptur.

mails-how = Kopsavilkums e-pastā
mails-hint = Jaunās atskaites un pārskata rādītāji ar saiti. Katrā vēstulē var atteikties no visām.
mails-cannot = Vēstules vēl nevar nosūtīt: šim serverim nav iestatīts pasta serveris.
mails-never = Nekad
mails-weekly = Pirmdienās, ja ir kas jauns
mails-publication = Kad kaut kas tiek publicēts
mails-stopping = Vēstules tiek apturētas
mails-stopped = Šādas vēstules vairs nesaņemsiet
mails-stopped-body = Ja vēlēsieties tās atkal, piesakieties un izvēlieties to zem sava vārda.
mails-open = Atvērt Plainclothes
