# Kas ļauj lasīt citiem.
access-lead = Saites uz atsevišķām atskaitēm un atslēgas programmām. Katra lasa to, ko tajā brīdī drīkstat lasīt jūs, un pati beidzas.
access-none = Vēl nekas nav kopīgots. Saiti izveido pie atskaites.
access-what = Kas tas ir
access-sees = Ko redz
access-used = Pēdējoreiz lietots
access-ends = Beidzas
access-end = Beigt tagad
access-end-of = Beigt tagad: { $name }
access-kind-token = atslēga
access-kind-link = saite
access-report = Viena atskaite
access-all = Visi jūsu veikali
access-unused = vēl ne
access-days = Cik ilgi darbojas
access-days-of = { $days ->
    [zero] { $days } dienu
    [one] { $days } diena
   *[other] { $days } dienas
  }
access-once = Kopējiet tagad: vēlreiz to nerādīs. Darbojas līdz { $day }.
access-copy = Kopēt
access-copied = Nokopēts
access-share = Kopīgot
access-share-title = Saite uz šo atskaiti
access-share-body = Kam ir saite, tas lasa šo atskaiti, tās fotoattēlus un katra punkta izcelsmi, nepiesakoties. Beigt to var jebkurā laikā sadaļā “Kopīgošana”.
access-link = Saite
access-link-make = Izveidot saiti
access-token = Atslēga
access-token-new = Jauna atslēga
access-token-body = Programma, kas to sūta kā “Authorization: Bearer”, lasa katru adresi zem /api/owner un neko nemaina. Kas ir pieejams, pasaka /api/openapi.json.
access-token-make = Izveidot atslēgu
access-name = Kam tas domāts
access-name-hint = Lai vēlāk zinātu, ko beidzat.
shared-title = Kopīgota atskaite
