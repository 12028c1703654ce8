import { describe, expect, it } from 'vitest'
import { patternsIn } from '../../../src/load/plain-text/languages/languages.ts'
import { otherSpokenDate, spokenBylineIn } from '../../../src/load/plain-text/spoken-byline.ts'

const published = '2024-03-12'
const updated = '2024-03-13'

describe('spokenBylineIn', () => {
  it.each([
    ['de', 'Von Anna Braun', { author: 'Anna Braun' }],
    ['de', 'Von Anna Braun und Paul Keller', { author: 'Anna Braun und Paul Keller' }],
    ['de', 'Ein Bericht von Anna Braun, Hafenstadt', { author: 'Anna Braun' }],
    ['de', 'Von Anna Braun | 12. März 2024, 10:00 Uhr', { author: 'Anna Braun', published }],
    ['de', 'Anna Braun · 12.03.2024 · 3 Min. Lesezeit', { author: 'Anna Braun', isBeside: true, published }],
    ['de', 'Stand: 13. März 2024, 10:00 Uhr', { updated, dateWord: 'Stand' }],
    ['de', 'Stand 13.03.2024 10:15 Uhr', { updated, dateWord: 'Stand' }],
    [
      'de',
      'Veröffentlicht am 12. März 2024 um 10:00 Uhr | Aktualisiert: 13.3.2024, 8 Uhr',
      { published, updated, dateWord: 'Veröffentlicht' },
    ],
    ['de', 'Dienstag, 12. März 2024, 9.30 Uhr', { published }],
    ['de', 'Di., 12.03.2024 - 18:30 Uhr', { published }],
    ['de', 'Quelle: Hafenblatt   Autor: Anna Braun', { source: 'Hafenblatt', author: 'Anna Braun' }],
    ['de', 'Hafenstädter Zeitung, 12. März 2024', { source: 'Hafenstädter Zeitung', published }],
    ['de', '12.03.2024, 10:00 Uhr aktualisiert', { updated: published, dateWord: 'aktualisiert' }],
    ['fr', 'Par Jeanne Dupont', { author: 'Jeanne Dupont' }],
    ['fr', 'Par Jeanne Dupont et Paul Martin avec AFP', { author: 'Jeanne Dupont et Paul Martin' }],
    [
      'fr',
      'Publié le 12 mars 2024 à 10h00, mis à jour le 13 mars 2024 à 9h',
      { published, updated, dateWord: 'Publié' },
    ],
    ['fr', 'Par Jeanne Dupont, le 12 mars 2024', { author: 'Jeanne Dupont', published }],
    ['fr', 'Mis à jour le 13/03/2024 à 09:15', { updated, dateWord: 'Mis à jour' }],
    ['fr', 'Rédigé par Jeanne Dupont · Temps de lecture : 3 min', { author: 'Jeanne Dupont' }],
    ['fr', 'Source : Le Courrier du port', { source: 'Le Courrier du port' }],
    ['es', 'Por María López', { author: 'María López' }],
    ['es', 'Publicado el 12 de marzo de 2024 a las 10:30 h', { published, dateWord: 'Publicado' }],
    [
      'es',
      'María López | Actualizado: 13/03/2024 10:30h',
      { author: 'María López', isBeside: true, updated, dateWord: 'Actualizado' },
    ],
    ['es', 'Fuente: Diario del Puerto', { source: 'Diario del Puerto' }],
    ['it', 'Di Maria Rossi', { author: 'Maria Rossi' }],
    ['it', 'di Maria Rossi - 12 marzo 2024', { author: 'Maria Rossi', published }],
    ['it', 'Pubblicato il 12 marzo 2024 alle ore 10:00', { published, dateWord: 'Pubblicato' }],
    ['it', 'Ultimo aggiornamento: 13 marzo 2024', { updated, dateWord: 'Ultimo aggiornamento' }],
    ['pt', 'Por Maria dos Santos', { author: 'Maria dos Santos' }],
    [
      'pt',
      'Publicado em 12 de março de 2024 às 10h30 - Atualizado em 13/03/2024',
      { published, updated, dateWord: 'Publicado' },
    ],
    ['pt', 'Fonte: Agência do Porto', { source: 'Agência do Porto' }],
    ['nl', 'Door Jan de Vries', { author: 'Jan de Vries' }],
    ['nl', 'Door onze redacteur Jan de Vries', undefined],
    ['nl', 'Gepubliceerd op 12 maart 2024 om 10.00 uur', { published, dateWord: 'Gepubliceerd' }],
    ['nl', 'Laatst bijgewerkt: 13-03-2024', { updated, dateWord: 'Laatst bijgewerkt' }],
    ['ja', '文＝山田太郎', { author: '山田太郎' }],
    ['ja', '取材・文：山田 太郎　写真：鈴木花子', { author: '山田 太郎' }],
    ['ja', '山田太郎記者', { author: '山田太郎' }],
    ['ja', '2024年3月12日 10時00分', { published }],
    ['ja', '公開日：2024年3月12日 更新日：2024年3月13日', { published, updated, dateWord: '公開日' }],
    ['ja', '2024/3/12 公開 2024/3/13 更新', { published, updated, dateWord: '公開' }],
    ['ja', '2024年3月12日（火） 港新聞', { source: '港新聞', published }],
    ['ko', '김민수 기자', { author: '김민수' }],
    ['ko', '입력 2024.03.12 10:00 수정 2024.03.13 11:30', { published, updated, dateWord: '입력' }],
    ['ko', '기자명 김민수 기자   승인 2024.03.12 10:00   댓글 0', { author: '김민수', published, dateWord: '승인' }],
    ['ko', '기사입력 2024-03-12 오전 10:00', { published, dateWord: '기사입력' }],
    ['ko', '출처: 항구신문', { source: '항구신문' }],
  ])('%s: %s', (language, line, byline) => {
    const patterns = patternsIn(language)
    expect(patterns && spokenBylineIn(line, patterns)).toEqual(byline)
  })

  it.each([
    ['de', 'Am 12. März 2024 wurde die neue Halle eröffnet'],
    ['de', 'Die Halle öffnet am 12. März 2024'],
    ['de', 'Von Hafenstadt nach Neuburg in drei Stunden'],
    ['de', 'Anmeldeschluss: 12. März 2024'],
    ['fr', 'Par temps de pluie, la halle reste ouverte'],
    ['fr', 'Le 12 mars 2024, la halle ouvre ses portes'],
    ['es', 'Por primera vez desde el incendio'],
    ['es', 'Hasta el 12 de marzo de 2024'],
    ['it', 'Di nuovo insieme al porto'],
    ['pt', 'Até 12 de março de 2024'],
    ['nl', 'Door de storm gesloten'],
    ['ja', '2024年3月12日、港の新しいホールが開館した。'],
    ['ja', '開催日：2024年3月12日'],
    ['ko', '2024년 3월 12일 항구에서 새 전시장이 문을 열었다.'],
    ['ko', '모집 기간: 2024.03.12'],
  ])('is none in %s: %s', (language, line) => {
    const patterns = patternsIn(language)
    expect(patterns && spokenBylineIn(line, patterns)).toBeUndefined()
  })
})

describe('otherSpokenDate', () => {
  it.each([
    ['de', 'Anmeldeschluss: 12. März 2024', 'deadline'],
    ['de', 'Beginn: Dienstag, 12. März 2024, 18 Uhr', 'event'],
    ['fr', 'Ouverture : le 12 mars 2024 à 18h', 'event'],
    ['es', 'Hasta el 12 de marzo de 2024', 'deadline'],
    ['it', 'Entro il 12 marzo 2024', 'deadline'],
    ['pt', 'Até 12 de março de 2024', 'deadline'],
    ['nl', 'Aanvang: 12 maart 2024', 'event'],
    ['ja', '開催日：2024年3月12日', 'event'],
    ['ko', '신청 마감: 2024년 3월 12일', 'deadline'],
  ])('%s: %s', (language, line, meaning) => {
    const patterns = patternsIn(language)
    expect(patterns && otherSpokenDate(line, patterns)).toEqual({ date: published, meaning })
  })
})
