/** What whoever runs a city's own PostgreSQL types, on Debian or Ubuntu. The same in both languages. */
export const SERVER_INSTALL = [
  'sudo apt install postgresql',
  'sudo -u postgres createdb bagan',
  "sudo -u postgres psql -c '\\password postgres'",
]
export const SERVER_CERTIFICATES = [
  'openssl req -x509 -newkey rsa:3072 -nodes -keyout ca.key -out ca.crt -days 3650 -subj "/CN=CA Kota"',
  'openssl req -newkey rsa:3072 -nodes -keyout server.key -out server.csr -subj "/CN=server.kota.go.id"',
  'echo "subjectAltName=DNS:server.kota.go.id" >nama',
  'openssl x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 825 -extfile nama -out server.crt',
  'sudo install -o postgres -g postgres -m 600 server.crt server.key /etc/postgresql/15/main/',
]
export const SERVER_CONF = [
  "listen_addresses = '*'",
  'ssl = on',
  "ssl_cert_file = '/etc/postgresql/15/main/server.crt'",
  "ssl_key_file = '/etc/postgresql/15/main/server.key'",
  'password_encryption = scram-sha-256',
]
export const SERVER_HBA = ['hostssl bagan all 10.0.0.0/8 scram-sha-256']
const AT = '--server postgres://postgres@server.kota.go.id/bagan --ca ca.crt --password-file sandi'
export const SERVER_INIT = [
  'sudo systemctl restart postgresql',
  `bagan-sotk server init --name "Kota Contoh" ${AT}`,
]
export const SERVER_MEMBERS = [
  `bagan-sotk server member --login organisasi --job organisation --name "Bagian Organisasi" ${AT}`,
  `bagan-sotk server member --login kepegawaian --job personnel --name "BKPSDM" ${AT}`,
  `bagan-sotk server member --login dinkes --job office --unit unit:dinkes --name "Dinas Kesehatan" ${AT}`,
  `bagan-sotk server member --login walikota --job leader --name "Wali Kota" ${AT}`,
  "sudo -u postgres psql bagan -c '\\password organisasi'",
  `bagan-sotk server check ${AT}`,
]
export const SERVER_BACKUP = [
  'sudo -u postgres pg_dumpall --roles-only >peran.sql',
  'sudo -u postgres pg_dump -Fc bagan >bagan.dump',
]
export const SERVER_RESTORE = [
  'sudo -u postgres psql -f peran.sql postgres',
  'sudo -u postgres pg_restore --create -d postgres bagan.dump',
  `bagan-sotk server check ${AT}`,
]
