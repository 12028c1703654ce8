import { describe, expect, it } from 'vitest'
import { type Asked, refusal } from '../../src/dev/refusal.ts'

describe('a preview that listens at 127.0.0.1', () => {
  it.each(['127.0.0.1:4321', 'localhost:4321', 'LOCALHOST', '[::1]:4321', '[::1]'])('answers %s', (host) => {
    expect(refusal(asked({ host }), '127.0.0.1')).toBeUndefined()
  })

  it.each(['daypass.example', 'localhost.daypass.example:4321', '192.0.2.7:4321', ''])('refuses %s', (host) => {
    expect(refusal(asked({ host }), '127.0.0.1')?.status).toBe(403)
  })

  it('answers no page of another site', () => {
    const host = 'localhost:4321'
    const statusFor = (origin: string) => refusal(asked({ host, origin }), '127.0.0.1')?.status

    expect(statusFor('http://localhost:4321')).toBeUndefined()
    expect(statusFor('http://localhost:8080')).toBe(403)
    expect(statusFor('https://daypass.example')).toBe(403)
    expect(statusFor('null')).toBe(403)
  })

  it('says which methods it knows', () => {
    const host = 'localhost'

    expect(refusal(asked({ host }, 'HEAD'), host)).toBeUndefined()
    expect(refusal(asked({ host }, 'DELETE'), host)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })
})

describe('a preview that listens elsewhere', () => {
  it('answers the name it was given', () => {
    expect(refusal(asked({ host: 'desk.local:4321' }), 'desk.local')).toBeUndefined()
  })

  it('answers any number, but no other name, when it listens everywhere', () => {
    expect(refusal(asked({ host: '192.0.2.7:4321' }), '0.0.0.0')).toBeUndefined()
    expect(refusal(asked({ host: '[2001:db8::7]:4321' }), '::')).toBeUndefined()
    expect(refusal(asked({ host: 'daypass.example' }), '0.0.0.0')?.status).toBe(403)
  })
})

function asked(headers: Asked['headers'], method = 'GET'): Asked {
  return { headers, method }
}
