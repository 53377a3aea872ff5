/**
 * Loaded before clasp: every request it makes, wherever to, goes to the server on loopback that FAKE_GOOGLE names, with the
 * host that was meant in a header. Nothing of a test reaches Google.
 */
import http from 'node:http';
import https from 'node:https';

const { FAKE_GOOGLE = '' } = process.env;

/** @type {(address: string | URL, options: https.RequestOptions, answered?: (answer: http.IncomingMessage) => void) => http.ClientRequest} */
function request(address, { method, headers }, answered) {
  const meant = new URL(address);
  const { hostname, port } = new URL(FAKE_GOOGLE);
  const own = { ...headers, 'x-meant-host': meant.hostname };
  return http.request({ hostname, port, path: `${meant.pathname}${meant.search}`, method, headers: own }, answered);
}
Object.assign(https, { request });
