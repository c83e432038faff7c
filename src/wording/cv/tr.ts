import { entries } from '../wrapped.ts';
import type { CvWords } from './cv-words.ts';

export const turkish: CvWords = {
  documentTitles: entries`özgeçmiş; öz geçmiş; cv`,
  nameLabels: entries`ad soyad; adı soyadı; isim; ad; adı ve soyadı; isim soyisim`,
  placeLabels: entries`adres; ikamet; ikametgah; şehir; ikamet adresi`,
  labels: {
    title: entries`pozisyon; görev; unvan; ünvan`,
    company: entries`firma; şirket; kurum; iş yeri; çalıştığı kurum`,
    dates: entries`tarih; dönem; çalışma tarihleri`,
    institution: entries`okul; üniversite; okul adı`,
    degree: entries`derece; mezuniyet derecesi`,
    field: entries`bölüm; bölümü`,
    location: entries`şehir; yer; konum`,
    tasks: entries`görev tanımı; sorumluluklar; iş tanımı; görevler`,
  },
  headings: {
    summary: entries`özet; hakkımda; profil; kariyer hedefi; ön yazı; kişisel özet`,
    work: entries`
      iş deneyimi; deneyim; iş deneyimleri; iş tecrübesi; tecrübe; mesleki deneyim; çalışma geçmişi; deneyimler;
      staj; stajlar; iş geçmişi`,
    education: entries`eğitim; eğitim bilgileri; öğrenim; öğrenim durumu; eğitim durumu; eğitim geçmişi`,
    skills: entries`
      yetenekler; yetenek; beceri; beceriler; yetkinlik; yetkinlikler; bilgisayar bilgisi; teknik beceriler; bilgisayar becerileri;
      teknik yetkinlikler`,
    projects: entries`projeler; proje; kişisel projeler`,
    certifications: entries`
      sertifikalar; kurslar; sertifikalar ve kurslar; eğitimler ve sertifikalar; seminerler;
      kurslar ve sertifikalar; eğitimler`,
    languages: entries`diller; yabancı dil; yabancı diller; dil bilgisi; dil becerileri; yabancı dil bilgisi`,
    awards: entries`ödüller; başarılar; burslar; ödüller ve başarılar`,
    publications: entries`yayınlar`,
    volunteering: entries`gönüllülük; gönüllü çalışmalar; sosyal sorumluluk`,
    interests: entries`hobiler; ilgi alanları; hobiler ve ilgi alanları`,
    contact: entries`iletişim; iletişim bilgileri`,
    personal: entries`kişisel bilgiler; diğer bilgiler; ek bilgiler; diğer; sürücü belgesi; ehliyet`,
    references: entries`referanslar`,
  },
  months: [
    entries`ocak; oca`,
    entries`şubat; şub`,
    entries`mart`,
    entries`nisan; nis`,
    entries`mayıs; may`,
    entries`haziran; haz`,
    entries`temmuz; tem`,
    entries`ağustos; ağu`,
    entries`eylül; eyl`,
    entries`ekim; eki`,
    entries`kasım; kas`,
    entries`aralık; ara`,
  ],
  present: entries`halen; devam ediyor; günümüz; şu an; bugün; devam; hâlen; şimdi`,
  since: entries`den beri`,
  until: entries`kadar`,
  languages: entries`
    ingilizce; almanca; fransızca; ispanyolca; italyanca; rusça; türkçe; arapça; farsça; kürtçe; çince; japonca`,
  levels: entries`
    ana dil; anadil; ileri; ileri düzey; orta; orta düzey; başlangıç; temel; akıcı; çok iyi; iyi; ana dili`,
  degrees: entries`lisans; yüksek lisans; ön lisans; doktora; lise; lisansüstü; meslek lisesi; anadolu lisesi`,
  titles: entries`
    mühendis; mühendisi; müdür; müdürü; uzman; uzmanı; öğretmen; öğretmeni; hemşire; doktor; yazılımcı; geliştirici;
    muhasebeci; asistan; asistanı; stajyer; teknisyen; tekniker; satış; danışman; danışmanı; koordinatör;
    koordinatörü; yönetici; yöneticisi; şef; şefi; garson; aşçı; şoför; avukat; mimar; analist; temsilcisi; elemanı;
    memuru; sorumlusu; operatör; direktör; kasiyer; eczacı`,
  companyEndings: entries`a.ş.; aş; ltd. şti.; ltd.şti.; ltd şti; san. ve tic. a.ş.; ltd. sti.; holding; t.a.ş.`,
  schools: entries`üniversitesi; üniversite; lisesi; koleji; enstitüsü; meslek; okulu; fakültesi`,
  places: entries`
    türkiye; istanbul; ankara; izmir; bursa; antalya; adana; konya; gaziantep; kayseri; mersin; eskişehir;
    diyarbakır; samsun; denizli; trabzon; sakarya; kocaeli; malatya; erzurum`,
  consent: entries`kişisel verilerimin`,
};
