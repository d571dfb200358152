import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { expect, test } from 'vitest';
import { keysOf, startInstance, type Instance } from './harness/instance.ts';

const BODY = JSON.stringify({ email: 'personne@exemple.fr', password: 'un mot de passe' });

/** A request whose body has not fully left yet. */
async function halfRequest(instance: Instance): Promise<http.ClientRequest> {
	const request = http.request({
		port: instance.port,
		host: '127.0.0.1',
		method: 'POST',
		path: '/auth/v1/token?grant_type=password',
		headers: {
			apikey: keysOf(instance).publishable,
			'content-type': 'application/json',
			'content-length': Buffer.byteLength(BODY)
		}
	});
	request.write(BODY.slice(0, 10));
	await once(request, 'socket');
	await new Promise((resolve) => setTimeout(resolve, 200));
	return request;
}

async function socketTo({ port }: Instance, text: string): Promise<net.Socket> {
	const socket = net.connect(port, '127.0.0.1');
	await once(socket, 'connect');
	socket.write(text);
	return socket;
}

async function secondsToEnd(instance: Instance) {
	const start = performance.now();
	const { code } = await instance.ended;
	return { code, seconds: (performance.now() - start) / 1000 };
}

test('à l’arrêt, une demande en cours finit et aucune nouvelle n’entre', async () => {
	const instance = await startInstance();
	const request = await halfRequest(instance);
	const answered = once(request, 'response') as Promise<[http.IncomingMessage]>;
	const kept = await socketTo(instance, 'GET /sante HTTP/1.1\r\nHost: localhost\r\n\r\n');
	await once(kept, 'data');
	instance.child.kill('SIGTERM');
	await once(kept, 'close');
	await expect(fetch(`http://127.0.0.1:${instance.port}/sante`)).rejects.toThrow('fetch failed');
	request.end(BODY.slice(10));
	const [response] = await answered;
	expect(response.statusCode).toBe(400);
	response.resume();
	expect((await secondsToEnd(instance)).code).toBe(0);
});

test('ni connexions gardées ni clients muets ne retiennent l’arrêt', async () => {
	const instance = await startInstance();
	await socketTo(instance, '');
	await socketTo(instance, 'GET / HTTP/1.1\r\nHost: local');
	const kept = await socketTo(instance, 'GET /sante HTTP/1.1\r\nHost: localhost\r\n\r\n');
	await once(kept, 'data');
	instance.child.kill('SIGTERM');
	const { code, seconds } = await secondsToEnd(instance);
	expect(code).toBe(0);
	expect(seconds).toBeLessThan(4);
});

test('une demande qui n’en finit pas est coupée avant dix secondes', async () => {
	const instance = await startInstance();
	const request = await halfRequest(instance);
	const cut = once(request, 'error');
	instance.child.kill('SIGTERM');
	instance.child.kill('SIGINT');
	const { code, seconds } = await secondsToEnd(instance);
	await cut;
	expect(code).toBe(0);
	expect(seconds).toBeLessThan(10);
});
